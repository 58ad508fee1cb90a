import { ownFile } from '../../scripts/lib/feeds/common.mjs';

const DAY = 86_400_000;
const daysSince = (day) => Math.floor((Date.now() - Date.parse(day)) / DAY);

/** The lists of records by the kind of feed; the second is of those that say when they were checked. */
const KINDS = {
  contacts: { lists: [], dated: ['counties'] },
  glossary: { lists: ['concepts'], dated: ['concepts'] },
  strategies: { lists: [], dated: ['strategies'] },
  collaboration: { lists: ['actors', 'tasks'], dated: ['actors', 'grants'] },
};

/** What short feeds keep. */
const KEPT = new Set(
  [
    'nyanland anvisning god-man ensamkommande-barn etableringsprogram asylsokande',
    'lansstyrelserna migrationsverket arbetsformedlingen kommuner overformyndare skr',
    'asyl bosattning kommuntal tillsyn-overformyndare',
  ].flatMap((ids) => ids.split(' ')),
);

/** Fields that hold ids of other records. */
const REFERENCES = ['related', 'broader', 'worksWith', 'decides', 'takesPart'];

const short = (feed, lists) => ({
  ...feed,
  ...Object.fromEntries(
    lists.map((list) => [list, feed[list].filter(({ id }) => KEPT.has(id)).map(withoutLost)]),
  ),
});

const withoutLost = (record) => ({
  ...record,
  ...Object.fromEntries(
    REFERENCES.filter((name) => record[name]).map((name) => [
      name,
      record[name].filter((id) => KEPT.has(id)),
    ]),
  ),
});

/** Feeds of each kind that say the same on whatever day: old ones, new ones and short ones. */
export const feeds = () =>
  Object.entries(KINDS).flatMap(([kind, { lists, dated }]) => {
    const of = (day) => ownFile(`${kind}.json`, dated, daysSince(day));
    return [
      [`old-${kind}.json`, short(of('2025-10-24'), lists)],
      [`new-${kind}.json`, short(of('2026-11-20'), lists)],
    ];
  });
