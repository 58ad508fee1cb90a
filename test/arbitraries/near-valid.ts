import { anyJson, objectOf } from './json.js';
import { fc } from './run.js';
import { strangeText } from './text.js';

type Path = readonly string[];

/** Something that goes wrong at one place of a feed. */
interface Slip {
  /** Which of the places that there are then. */
  readonly place: number;
  readonly kind: 'without' | 'other' | 'text' | 'listed' | 'written' | 'twice' | 'named' | 'moved';
  readonly value: unknown;
  readonly text: string;
  readonly name: string;
}

const slip: fc.Arbitrary<Slip> = fc.record({
  place: fc.nat(1_000_000),
  kind: fc.constantFrom<Slip['kind']>(
    ...([
      'without',
      'other',
      'text',
      'text',
      'listed',
      'written',
      'twice',
      'named',
      'moved',
    ] as const),
  ),
  value: anyJson,
  text: strangeText,
  name: fc.constantFrom('__proto__', 'constructor', 'toString', 'then', ''),
});

/** Feeds with up to four slips in them: most of each can be shown. */
export const nearValid = (feed: object, value: fc.Arbitrary<unknown> = anyJson) =>
  fc
    .array(fc.record({ slip, value }), { minLength: 1, maxLength: 4 })
    .map((slips) =>
      slips.reduce<unknown>((all, each) => slipped(all, { ...each.slip, value: each.value }), feed),
    );

function slipped(feed: unknown, made: Slip): unknown {
  const paths = [...pathsIn(feed, [])];
  const path = paths[made.place % paths.length];
  return path ? changed(feed, path, made) : feed;
}

/** Where something stands, however deep. */
function* pathsIn(value: unknown, path: Path): Generator<Path> {
  if (typeof value !== 'object' || value === null || path.length > 6) return;
  for (const name of Object.keys(value)) {
    yield [...path, name];
    yield* pathsIn((value as Record<string, unknown>)[name], [...path, name]);
  }
}

/** A copy with the slip at its place; nothing that was there before is touched. */
function changed(within: unknown, [name = '', ...onward]: Path, made: Slip): unknown {
  const entries = Object.entries(within as object).flatMap((entry): [string, unknown][] => {
    if (entry[0] !== name) return [entry];
    if (onward.length > 0) return [[name, changed(entry[1], onward, made)]];
    return happened(entry, made);
  });
  return Array.isArray(within) ? entries.map(([, value]) => value) : objectOf(entries);
}

function happened([name, value]: [string, unknown], made: Slip): [string, unknown][] {
  switch (made.kind) {
    case 'without':
      return [];
    case 'other':
      return [[name, made.value]];
    case 'text':
      return [[name, made.text]];
    case 'listed':
      return [[name, [[value]]]];
    case 'written':
      return [[name, writtenOtherwise(value) ?? made.text]];
    case 'twice':
      return [
        [name, value],
        [`${name} `, value],
      ];
    case 'named':
      return [[name, objectOf([[made.name, value]])]];
    case 'moved':
      return [[made.name, value]];
  }
}

/** A number in quotes, or a text without them. */
function writtenOtherwise(value: unknown): unknown {
  if (typeof value === 'string') return Number(value) || 0;
  return Number.isFinite(value) ? String(value) : undefined;
}
