import { readFileSync } from 'node:fs';
import { AGENCIES, MANDATES, SUBJECTS, VERBS } from './collaboration-words.mjs';
import { diceOf } from './dice.mjs';

const NUMBER = 500;
const BOARDS = 'lansstyrelserna';
/** Who meets in each county, and who helps in a municipality. */
const REGIONAL = [
  ['Samverkansdelegationen', 'collaboration'],
  ['Integrationsrådet', 'committee'],
];
const HELPERS = ['Röda Korset', 'Rädda Barnen', 'Studieförbundet Vuxenskolan', 'Svenska kyrkan'];
const LAWS = [
  ['Lag om mottagande av vissa nyanlända invandrare för bosättning', '2016:38'],
  ['Förordning om ersättning för insatser för vissa utlänningar', '2010:1122'],
  ['Lag om ansvar för etableringsinsatser', '2017:584'],
  ['Förordning med länsstyrelseinstruktion', '2017:868'],
];

/**
 * A feed of five hundred actors and five hundred tasks; the same each time, in no order, with the
 * real counties, municipalities and words.
 */
export function muchCollaboration() {
  const { sectors, counties } = content('collaboration');
  const makings = makingsOf(content('contacts'));
  // A prime step goes through all of them once.
  const shuffled = (make) => Array.from({ length: NUMBER }, (_, at) => make((at * 7919) % NUMBER));
  const actors = shuffled((number) => actorOf(number, makings));
  const tasks = shuffled((number) => taskOf(number, Object.keys(counties)));
  return {
    ...{ kind: 'collaboration', version: 1, language: 'sv', updated: '2026-11-23' },
    source: { name: 'Länsstyrelserna', url: 'https://www.lansstyrelsen.se/' },
    ...{ sectors, counties, actors, tasks },
  };
}

/** What the actors are called and where they belong; five hundred of them. */
function makingsOf({ counties, municipalities }) {
  const nameOf = ({ name }) => (typeof name === 'string' ? name : name.sv);
  const boards = { id: BOARDS, name: 'Länsstyrelserna', level: 'regional', sector: 'authority' };
  const national = AGENCIES.map(([name, sector]) => ({ name, level: 'national', sector }));
  const regional = counties.flatMap((county) => [
    {
      name: `Region ${nameOf(county).replace(/s? län$/, '')}`,
      level: 'regional',
      sector: 'region',
    },
    ...REGIONAL.map(([called, sector]) => {
      return { name: `${called} i ${nameOf(county)}`, level: 'regional', sector };
    }),
  ]);
  const local = municipalities.map((each) => {
    return { name: `${nameOf(each)} kommun`, level: 'local', sector: 'municipality' };
  });
  const made = [boards, ...national, ...regional, ...local];
  const helping = Array.from({ length: NUMBER - made.length }, (_, at) => ({
    name: `${HELPERS[at % HELPERS.length]} i ${nameOf(municipalities[at * 3])}`,
    level: 'local',
    sector: 'civil-society',
  }));
  return [...made, ...helping];
}

const idOf = (number) => (number === 0 ? BOARDS : `a${number}`);

function actorOf(number, makings) {
  const dice = diceOf(number);
  const { name, level, sector } = makings[number];
  const mandates = MANDATES[sector] ?? MANDATES.authority;
  const near = Array.from({ length: 1 + dice(5) }, () => idOf(dice(dice(2) ? NUMBER : 60)));
  const laws = LAWS.slice(0, dice(LAWS.length));
  return {
    id: idOf(number),
    name: { sv: name },
    ...synonymsOf(number, name, dice),
    level,
    sector,
    ...(dice(12) > 0 && { mandate: { sv: mandates[dice(mandates.length)] } }),
    ...(dice(6) > 0 && { website: `https://www.${slug(name)}.se/` }),
    regulation: laws.map(([title, sfs]) => ({ title, sfs, verified: dice(2) === 0 })),
    worksWith: [...new Set(near)].filter((id) => id !== idOf(number)),
    ...(dice(8) === 0 && { validFrom: String(1990 + dice(35)) }),
    verified: dice(9) > 0,
    checked: '2026-11-23',
  };
}

function synonymsOf(number, name, dice) {
  if (number === 0) return { synonyms: { sv: ['länsstyrelsen'], en: ['county board'] } };
  const letters = name.match(/\p{L}+/gu).map(([first]) => first);
  return dice(5) === 0 ? { synonyms: { sv: [`${letters.join('').toUpperCase()}${number}`] } } : {};
}

/** Each verb with each subject. */
function taskOf(number, counties) {
  const dice = diceOf(NUMBER + number);
  const [subject, sv, en] = SUBJECTS[number % SUBJECTS.length];
  const verb = VERBS[Math.floor(number / SUBJECTS.length)];
  // The country's authorities decide more than a single municipality does.
  const who = () => idOf(dice(4) === 0 ? 0 : dice(dice(3) ? 60 : NUMBER));
  const decides = [...new Set(Array.from({ length: 1 + Math.floor(dice(4) / 3) }, who))];
  const takesPart = new Set(Array.from({ length: dice(6) }, who));
  const isShared = decides.includes(BOARDS) && dice(3) === 0;
  return {
    id: `t${number}`,
    label: { sv: `${verb} ${subject}` },
    synonyms: { sv: sv.filter(() => dice(3) > 0), en: en.filter(() => dice(3) > 0) },
    decides: dice(40) === 0 ? [] : decides,
    takesPart: [...takesPart].filter((id) => !decides.includes(id)),
    ...(isShared && {
      // Nobody says who does it for the last few.
      counties: Object.fromEntries(
        counties.slice(0, -2).map((county, at) => [county, counties[at - (at % 3)]]),
      ),
    }),
  };
}

const slug = (name) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/g, '-');

const content = (name) =>
  JSON.parse(readFileSync(new URL(`../../src/content/${name}.json`, import.meta.url), 'utf8'));
