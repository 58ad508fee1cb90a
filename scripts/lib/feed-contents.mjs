import { readFileSync } from 'node:fs';

const EMBEDDED = new URL('../../src/content/contacts.json', import.meta.url);
const DAY = 86_400_000;

/** ISO 8601 date of so many days ago: what is new must not grow old with this file. */
const daysAgo = (days) => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);

const dated = (content, day) => ({
  ...content,
  updated: day,
  counties: content.counties.map((county) => ({ ...county, checked: day })),
});

/** The real facts, as if the municipality had them in a file of its own. */
export function good() {
  const embedded = JSON.parse(readFileSync(EMBEDDED, 'utf8'));
  return {
    ...dated(embedded, daysAgo(0)),
    source: {
      name: { sv: 'Kommunens egen fil', en: 'The municipality’s own file', ar: 'ملف البلدية' },
    },
  };
}

export const old = () => dated(good(), daysAgo(400));

/** One county has no name; nothing else is wrong. */
export function oneBad() {
  const { counties, municipalities, ...envelope } = good();
  const bad = '09';
  return {
    ...envelope,
    counties: counties.map((county) =>
      county.code === bad ? { ...county, name: undefined } : county,
    ),
    municipalities: municipalities.filter(({ county }) => county !== bad),
  };
}

/** One county with one local authority; the signs are all in ISO 8859-1. */
export const small = (name = 'Åsbygdens län') => ({
  kind: 'contacts',
  version: 1,
  language: 'sv',
  updated: daysAgo(0),
  source: { name: 'Åsby kommun' },
  counties: [
    {
      code: '1',
      name,
      board: `Länsstyrelsen i ${name}`,
      phones: [{ number: '08-465 004 00', label: 'Växel' }],
      visitingAddresses: [{ address: 'Ängsvägen 5, Åsby' }],
    },
  ],
  municipalities: [{ code: '11', name: 'Åsby', county: '1' }],
});

/** Nothing else is wrong; the other records are as they should be. */
export function wrongField(query) {
  const feed = good();
  const value = JSON.parse(query.get('value') ?? 'null');
  const record = query.get('record');
  const fields = { [query.get('field') ?? '']: value };
  if (!record) return { ...feed, ...fields };
  const [first, ...others] = feed[record];
  return { ...feed, [record]: [{ ...first, ...fields }, ...others] };
}

export const empty = () => ({ ...small(), counties: [], municipalities: [] });

/** Nothing is bound to Sweden. */
export const norway = () => ({
  kind: 'contacts',
  version: 1,
  language: 'nb',
  updated: daysAgo(0),
  source: { name: 'Eksempel' },
  counties: [
    ['03', 'Oslo', 'Statsforvalteren i Østfold, Buskerud, Oslo og Akershus', '69 24 70 00'],
    ['46', 'Vestland', 'Statsforvalteren i Vestland', '57 64 30 00'],
    ['50', { nb: 'Trøndelag', sma: 'Trööndelage' }, 'Statsforvalteren i Trøndelag', '73 19 90 00'],
    ['55', { nb: 'Troms', se: 'Romsa' }, 'Statsforvalteren i Troms og Finnmark', '78 95 03 00'],
  ].map(([code, name, board, number]) => ({ code, name, board, phones: [{ number }] })),
  municipalities: [
    { code: '0301', name: 'Oslo', county: '03' },
    { code: '4601', name: 'Bergen', county: '46' },
    { code: '5001', name: { nb: 'Trondheim', sma: 'Tråante' }, county: '50' },
    { code: '5501', name: 'Tromsø', county: '55', aliases: { se: ['Romsa'], fi: ['Tromssa'] } },
  ],
});

const SIDES = ['Norra', 'Södra', 'Västra', 'Östra'];
const LANDS = ['skogslandets', 'kustlandets', 'sjölandets'];
const FIRST =
  'Alm Ask Björk Ek En Fur Gran Hassel Hägg Lind Lönn Pil Pors Rönn Sälg Tall Tors Vide Ålder Äppel';
const LAST =
  'backa berga bo by forsa gärde holma hult hyltan kulla köping lunda mora nora rud sala torp vika ås öra';

/** Twelve counties and four hundred local authorities that do not exist. */
export function many() {
  const counties = SIDES.flatMap((side) => LANDS.map((land) => `${side} ${land} län`)).map(
    (name, index) => ({
      code: String(index + 1),
      name,
      board: `Länsstyrelsen i ${name}`,
      phones: [{ number: `08-465 004 ${String(index + 10)}` }],
    }),
  );
  const names = FIRST.split(' ').flatMap((first) => LAST.split(' ').map((last) => first + last));
  return {
    ...small(),
    counties,
    municipalities: names.map((name, index) => ({
      code: `m${index + 1}`,
      name,
      county: counties[index % counties.length].code,
    })),
  };
}

/** A feed of so many bytes, piece by piece: correct, and far too large. */
export function* largePieces(bytes) {
  const { municipalities: _, ...rest } = small();
  const head = `${JSON.stringify(rest).slice(0, -1)},"municipalities":[`;
  const record = (index) => `{"code":"${String(index).padStart(9, '0')}","name":"By","county":"1"}`;
  const piece = (from) => Array.from({ length: 1000 }, (_, index) => record(from + index)).join();
  const tail = ']}';
  yield head;
  let left = bytes - Buffer.byteLength(head) - tail.length;
  for (let from = 0; left > 0; from += 1000) {
    const text = `${from ? ',' : ''}${piece(from)}`;
    if (text.length > left) break;
    left -= text.length;
    yield text;
  }
  yield ' '.repeat(left) + tail;
}
