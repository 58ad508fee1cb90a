import { contacts, fact, heading, laws, leadingTo, make, names, taskNames } from './elements.js';
import {
  boards,
  counties,
  decidesOn,
  LEVELS,
  neighboursOf,
  sectors,
  takesPartIn,
  tasksOf,
  whoIs,
} from './feed.js';

const collator = new Intl.Collator('sv');
const CHOICE = Object.entries(counties)
  .map(([code, { name }]) => [code, name.sv])
  .sort((a, b) => collator.compare(a[1], b[1]));

const asked = (text) => make('p', 'asked', text, { id: 'asked' });
const doubt = (text) => make('p', 'doubt', text);

/** Who answers for a task, or what an actor does, below the heavy rule. */
export const answerTo = (item, county) =>
  item.label ? taskAnswer(item, county) : actorAnswer(item, county);

/** Only a county is named: its board is the answer. */
export function boardAnswer(county, actor) {
  return [asked(counties[county].name.sv), ...whoDecides(whoIs(actor, county), true)];
}

function taskAnswer(task, county) {
  const decides = decidesOn(task, county);
  const takesPart = takesPartIn(task, county);
  const isOfBoards = decides.some(({ actor }) => actor.id === boards);
  const where = isOfBoards && county ? ` · ${counties[county].name.sv}` : '';
  const isUnknown = decides.some((who) => who.isUnknown);
  return [
    asked(task.label.sv + where),
    ...(decides.length > 0
      ? decides.flatMap((who, at) => whoDecides(who, at === 0))
      : [heading(3, 'decides', 'Vem som ansvarar står inte här', 'decides')]),
    ...(isUnknown
      ? [
          doubt(
            `Vilken länsstyrelse som har uppgiften i ${counties[county].name.sv} är inte känt här.`,
          ),
        ]
      : []),
    ...(task.counties && !county
      ? [
          make(
            'p',
            'small',
            'En del länsstyrelser gör detta även åt andra län. Välj län för att se vilken.',
          ),
        ]
      : []),
    ...(isOfBoards ? [countyChoice(county)] : []),
    ...(takesPart.length > 0 ? [make('dl', 'facts', fact('Medverkar', [names(takesPart)]))] : []),
  ];
}

function actorAnswer(actor, county) {
  const { decides, takesPart } = tasksOf(actor);
  const near = neighboursOf(actor);
  return [
    asked(sectors[actor.sector].sv),
    ...whoDecides(whoIs(actor, county), true),
    ...(actor.id === boards ? [countyChoice(county)] : []),
    make('dl', 'facts', [
      ...fact('Samverkar med', near.length > 0 ? [names(near)] : []),
      ...fact('Ansvarar för', taskNames(decides)),
      ...fact('Medverkar i', taskNames(takesPart)),
      ...fact('Finns', actor.validFrom ? [`sedan ${actor.validFrom}`] : []),
    ]),
  ];
}

function whoDecides(who, isFirst) {
  const { actor, name } = who;
  return [
    heading(3, 'decides', leadingTo('actor', actor.id, name), isFirst && 'decides'),
    ...(actor.mandate ? [make('p', 'lead', actor.mandate.sv)] : []),
    make('dl', 'facts', [
      ...contacts(who),
      ...fact('Nivå', [LEVELS[actor.level][0]]),
      ...laws(actor),
    ]),
    ...(actor.verified === false ? [doubt('Inte kontrollerat')] : []),
  ];
}

function countyChoice(county) {
  const select = make('select', '', [
    make('option', '', 'Välj ditt län', { value: '' }),
    ...CHOICE.map(([value, name]) => make('option', '', name, { value })),
  ]);
  select.id = 'county';
  select.value = county ?? '';
  return make('p', 'choice', [make('label', '', 'Län', { htmlFor: 'county' }), ' ', select]);
}
