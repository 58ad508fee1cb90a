import { readFileSync } from 'node:fs';
import { diceOf } from './dice.mjs';

/** What documents are called, by type; the commonest first. */
const KINDS = [
  ['agreement', 'Överenskommelse om'],
  ['action-plan', 'Handlingsplan för'],
  ['strategy', 'Strategi för'],
  ['situational-picture', 'Lägesbild av'],
  ['agreement', 'Avsiktsförklaring om'],
  ['action-plan', 'Åtgärdsprogram för'],
  ['collaboration-model', 'Samverkansmodell för'],
];
const SUBJECTS = [
  ['integration', 'integration och inkludering'],
  ['reception', 'mottagande av nyanlända'],
  ['reception', 'beredskap och kapacitet i mottagandet'],
  ['establishment', 'etablering av nyanlända'],
  ['unaccompanied-children', 'mottagande av ensamkommande barn och unga'],
  ['work', 'nyanländas väg till arbete'],
  ['work', 'kompetensförsörjning och egen försörjning'],
  ['education', 'utbildning för utrikes födda kvinnor'],
  ['language', 'språkstöd och språkutveckling'],
  ['housing', 'bosättning av nyanlända'],
  ['housing', 'en bostad för den som är ny i Sverige'],
  ['health', 'hälsa i etableringen'],
  ['participation', 'delaktighet och gemenskap'],
  ['civic-orientation', 'samhällsorientering och hälsokommunikation'],
  ['civil-society', 'samarbete med idéburna organisationer'],
  ['collaboration', 'regional samverkan kring asylsökande'],
  ['growth', 'tillväxt och attraktivitet genom inflyttning'],
  ['ukraine', 'stöd till skyddsbehövande från Ukraina'],
];
const PARTIES = [
  'Arbetsförmedlingen',
  'Migrationsverket',
  'Försäkringskassan',
  'Skatteverket',
  'Polisen',
  'Region',
  'Röda Korset',
  'Rädda Barnen',
  'Svenska kyrkan',
  'Studieförbunden',
  'kommunerna i länet',
  'Folkhögskolornas samarbetsråd',
];
const SUMMARIES = [
  'Parterna är överens om mål, ansvar och former för samverkan, och följer upp dem varje år.',
  'Beskriver hur många som kommer, var de bor och vad som behövs under de närmaste åren.',
  'Förlängdes med ett år i väntan på en ny. Diarienumret står på första sidan.',
  'Innehåller elva insatser med ansvariga, tidplan och kostnader.',
  'Finns också i lättläst version och på engelska.',
];

const NUMBER = 5000;

/**
 * A feed of up to five thousand documents; the same each time, in no order, about the counties and
 * municipalities that there are.
 */
export function manyDocuments(count = NUMBER) {
  const { types, topics, counties } = content('strategies');
  const places = placesOf(content('contacts'));
  const made = Array.from({ length: count }, (_, at) =>
    // A prime step goes through all of them once.
    documentOf((at * 7919) % NUMBER, places, Object.keys(topics)),
  );
  const there = new Set(made.map(({ id }) => id));
  const strategies = made.map(({ supersededBy, ...each }) =>
    there.has(supersededBy) ? { ...each, supersededBy } : each,
  );
  return {
    ...{ kind: 'strategies', version: 1, language: 'sv', updated: '2026-11-23' },
    source: { name: 'Länsstyrelserna', url: 'https://www.lansstyrelsen.se/' },
    ...{ types, topics, counties, strategies },
  };
}

function documentOf(number, places, topics) {
  const dice = diceOf(number);
  const of = (list) => list[dice(list.length)];
  // Common things are more common than others.
  const often = (list) => list[Math.min(dice(list.length), dice(list.length))];
  const [type, called] = often(KINDS);
  const [topic, subject] = of(SUBJECTS);
  const place = dice(12) === 0 ? undefined : of(places);
  const from = 2008 + dice(19);
  const to = from + 1 + dice(6);
  const hasYears = dice(5) > 0;
  const where = place ? ` i ${place.name}` : '';
  const years = hasYears && dice(3) === 0 ? ` ${from}–${to}` : '';
  const further = dice(3) === 0 ? [of(topics)] : [];
  const format = of(['pdf', 'pdf', 'html', undefined]);
  return {
    id: `d${number}`,
    title: `${called} ${subject}${where}${years}`,
    ...(dice(4) === 0 && { gloss: { en: `${type} on ${topic}, number ${number}` } }),
    language: 'sv',
    level: place ? place.level : 'national',
    ...(place && { counties: [place.county] }),
    ...(dice(9) > 0 && { type }),
    topics: [...new Set([topic, ...further])],
    ...(hasYears && { validFrom: from, ...(dice(6) > 0 && { validTo: to }) }),
    ...(dice(40) === 0 && { yearsNote: `Omslaget säger ${from}, beslutet ${from + 1}.` }),
    ...(dice(3) === 0 && { decided: `${from}-0${1 + dice(9)}-1${dice(10)}` }),
    parties: [...new Set(Array.from({ length: 1 + dice(4) }, () => of(PARTIES)))],
    publisher: place ? place.publisher : 'Migrationsverket',
    url: `https://www.lansstyrelsen.se/dokument/${number}`,
    ...(format && { format }),
    ...(format === 'pdf' && { size: 40_000 + dice(4_000_000) }),
    ...(dice(3) > 0 && { summary: of(SUMMARIES) }),
    ...(dice(15) === 0 && number > 0 && { supersededBy: `d${number - 1}` }),
    verified: dice(8) === 0 ? 'title-only' : true,
    checked: '2026-11-23',
  };
}

/** Counties, and municipalities twice as often. */
function placesOf({ counties, municipalities }) {
  const nameOf = ({ name }) => (typeof name === 'string' ? name : name.sv);
  const regional = counties.map((county) => ({
    name: nameOf(county),
    county: county.code,
    level: 'county',
    publisher: `Länsstyrelsen i ${nameOf(county)}`,
  }));
  const local = municipalities.map((municipality) => ({
    name: `${nameOf(municipality)} kommun`,
    county: municipality.county,
    level: 'municipality',
    publisher: `${nameOf(municipality)} kommun`,
  }));
  return [...Array.from({ length: 7 }, () => regional).flat(), ...local];
}

const content = (name) =>
  JSON.parse(readFileSync(new URL(`../../src/content/${name}.json`, import.meta.url), 'utf8'));
