import { daysAgo, largePieces as pieces, ownFile } from './common.mjs';
import * as contacts from './contacts.mjs';

const CHECKED = ['actors', 'grants'];

export const good = () => ownFile('collaboration.json', CHECKED, 0);
export const old = () => ownFile('collaboration.json', CHECKED, 400);

/** One actor has no name; nothing else is wrong, and nothing names it. */
export function oneBad() {
  const { actors, ...envelope } = good();
  const bad = 'digg';
  return {
    ...envelope,
    actors: actors.map(({ name, ...actor }) => ({ ...actor, ...(actor.id !== bad && { name }) })),
  };
}

/** One actor; the signs are all in ISO 8859-1. */
export const small = (name = 'Åsbynämnden') => ({
  kind: 'collaboration',
  version: 1,
  language: 'sv',
  updated: daysAgo(0),
  source: { name: 'Åsby kommun' },
  actors: [{ id: 'a', name, level: 'local', mandate: 'Tar emot människor i Åsby.' }],
});

export const empty = () => ({
  ...small(),
  ...{ roles: [], actors: [], tasks: [], arenas: [], grants: [] },
});

/** Counties in which a board of several sits elsewhere, and the county where it sits. */
const SHARED = [
  ['31', 'Østfold', '03'],
  ['56', { nb: 'Finnmark', se: 'Finnmárku' }, '55'],
];

/** Nothing is bound to Sweden; one board may answer in several counties. */
export function norway() {
  const { counties, municipalities: _, ...envelope } = contacts.norway();
  const boards = counties.map(({ code, name, board, phones: [{ number: phone }] }) => [
    code,
    { name, actor: 'statsforvalterne', board, phone },
  ]);
  const own = Object.fromEntries(boards);
  return {
    ...envelope,
    kind: 'collaboration',
    sectors: { stat: 'Statlige myndigheter', kommune: 'Kommuner' },
    counties: {
      ...own,
      ...Object.fromEntries(SHARED.map(([code, name, seat]) => [code, { ...own[seat], name }])),
    },
    actors: [
      { id: 'statsforvalterne', name: 'Statsforvalterne', level: 'county', sector: 'stat' },
      { id: 'udi', name: 'Utlendingsdirektoratet', level: 'national', sector: 'stat' },
      {
        id: 'kommunene',
        name: { nb: 'Kommunene', se: 'Suohkanat' },
        level: 'municipality',
        sector: 'kommune',
        worksWith: ['statsforvalterne', 'udi'],
      },
    ],
    tasks: [
      { id: 'asyl', label: 'Avgjøre søknader om asyl', decides: ['udi'] },
      {
        id: 'verge',
        label: 'Oppnevne verge',
        synonyms: { nb: ['vergemål'] },
        decides: ['statsforvalterne'],
        takesPart: ['kommunene'],
        // Of the others nobody says it.
        counties: { '03': '03', 31: '03', 55: '55', 56: '55' },
      },
    ],
  };
}

export const largePieces = (bytes) =>
  pieces(small(), 'actors', (id) => ({ id, name: `aktör ${id}` }), bytes);
