import { daysAgo, largePieces as pieces, ownFile } from './common.mjs';

export const good = () => ownFile('contacts.json', ['counties'], 0);
export const old = () => ownFile('contacts.json', ['counties'], 400);

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

export const largePieces = (bytes) =>
  pieces(small(), 'municipalities', (code) => ({ code, name: 'By', county: '1' }), bytes);
