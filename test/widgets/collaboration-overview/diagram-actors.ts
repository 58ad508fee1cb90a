import content from '../../../src/content/collaboration.json';
import type { Collaboration } from '../../../src/widgets/collaboration-overview/collaboration.js';
import type {
  DiagramActor,
  DiagramInput,
} from '../../../src/widgets/collaboration-overview/diagram-layout.js';
import { isFormer, neighboursOf } from '../../../src/widgets/collaboration-overview/lookups.js';

const overview = content as unknown as Collaboration;

export const levels: DiagramInput['levels'] = {
  national: 'Nationellt',
  regional: 'Regionalt',
  local: 'Lokalt',
  other: 'Övriga',
};

/** An actor with a Swedish name. */
export const actor = (
  id: string,
  level: DiagramActor['level'],
  neighbours: readonly string[] = [],
  name = id,
): DiagramActor => ({ id, level, neighbours, name: { text: name, lang: 'sv', dir: 'ltr' } });

/** The embedded ones, two of which no longer exist. */
export const embedded: readonly DiagramActor[] = overview.actors.map((each) => ({
  ...actor(
    each.id,
    each.level,
    neighboursOf(each, overview).map(({ id }) => id),
    (each.name as Readonly<Record<string, string>>)['sv'],
  ),
  isFormer: isFormer(each, '2026-11-28'),
}));

const WORDS = [
  'Myndigheten',
  'för',
  'samhällsskydd',
  'och',
  'Delegationen',
  'ungdoms- och',
  'IVO',
  'mottagningskapacitetsutvecklingssamordningsdelegationen',
  'Samverkans\u00ADdelegationen',
];
const LEVELS = ['national', 'national', 'regional', 'local', undefined] as const;

/** Numbers from 0 to 1 that look like chance and are always the same. */
export function chance(seed: number): () => number {
  let now = seed * 2654435761;
  return () => {
    now = (Math.imul(now ^ (now >>> 15), 2246822519) + 3266489917) >>> 0;
    return now / 2 ** 32;
  };
}

/** Invented ones, some with names of one letter and some with very long ones. */
export function invented(count: number, seed = 1): readonly DiagramActor[] {
  const next = chance(seed);
  const upTo = (most: number): number => Math.floor(next() * most);
  return Array.from({ length: count }, (_, index) => {
    const words = Array.from({ length: upTo(upTo(12)) }, () => WORDS[upTo(WORDS.length)]);
    const neighbours = Array.from({ length: upTo(4) }, () => `a${upTo(count)}`);
    return actor(`a${index}`, LEVELS[upTo(5)], neighbours, [...words, index].join(' '));
  });
}
