import { contacts, fact, heading, laws, make, names, taskNames } from './elements.js';
import { bands, LEVELS, neighboursOf, sectors, tasks, tasksOf } from './feed.js';
import { taskRows } from './rows.js';

const FIRST = 24;

/** The beginning of the list of actors, and what adds the rest of everything. */
export function showEverything(box) {
  const lists = [];
  let left = FIRST;
  const groupOf = ({ level, sectors: all }, isFirst) => {
    const rows = all.flatMap(({ sector, actors }) => {
      const list = make('ul', 'actors');
      const shown = actors.slice(0, left);
      left -= shown.length;
      list.append(...shown.map(actorRow));
      lists.push([list, actors.slice(shown.length)]);
      return all.length > 1 ? [heading(4, 'sector', sectors[sector].sv), list] : [list];
    });
    const [title, place] = LEVELS[level];
    return group(title, place, rows, isFirst && 'actors');
  };
  const groups = bands.map((band, at) => groupOf(band, at === 0));
  box.append(groups[0]);
  let isWhole = false;
  return () => {
    if (isWhole) return;
    isWhole = true;
    for (const [list, actors] of lists) list.append(...actors.map(actorRow));
    const rows = make('ul', 'rows', taskRows(tasks));
    box.append(...groups.slice(1), group('Vem gör vad', '', [rows], 'tasks'));
  };
}

const group = (title, note, content, id) =>
  make('div', 'group', [
    make('div', '', [
      heading(3, 'group-title', title, id),
      ...(note ? [make('p', 'small', note)] : []),
    ]),
    make('div', '', content),
  ]);

/** One actor: its name and what it is there for; the rest is folded away below. */
function actorRow(actor) {
  const summary = make('summary', '', [
    make('span', 'name', actor.name.sv),
    ...(actor.mandate ? [' ', make('span', 'mandate', actor.mandate.sv)] : []),
  ]);
  const details = make('details', '', [summary, factsOf(actor)]);
  details.dataset.of = actor.id;
  return make('li', '', details);
}

function factsOf(actor) {
  const near = neighboursOf(actor);
  const { decides, takesPart } = tasksOf(actor);
  return make('div', 'more-facts', [
    make('dl', 'facts', [
      ...fact('Samverkar med', near.length > 0 ? [names(near)] : []),
      ...fact('Ansvarar för', taskNames(decides)),
      ...fact('Medverkar i', taskNames(takesPart)),
      ...contacts({ actor }),
      ...laws(actor),
      ...fact('Finns', actor.validFrom ? [`sedan ${actor.validFrom}`] : []),
    ]),
    ...(actor.verified ? [] : [make('p', 'doubt', 'Inte kontrollerat')]),
  ]);
}
