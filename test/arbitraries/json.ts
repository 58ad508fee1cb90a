import { fc } from './run.js';
import { strangeText } from './text.js';

/** Names that objects have without being given them, and names that feeds know. */
const NAMES: readonly string[] = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then'],
  ...['kind', 'version', 'language', 'source', 'review', 'id', 'code', 'name', 'title', 'term'],
  ...[
    'counties',
    'municipalities',
    'concepts',
    'strategies',
    'actors',
    'tasks',
    'sv',
    'ar',
    '0',
    '',
  ],
];

const NUMBERS: readonly number[] = [0, -0, -1, 0.5, 2026, 1e21, 1e308, 5e-324, -(2 ** 53)];

const TEXTS: readonly string[] = [
  ...['17', '0', 'true', '2026', '2026-02-30', '2026-11-28', '0000-00-00', '1e5', '٢٠٢٦', ' '],
  ...['https://example.se/', 'javascript:alert(1)', '//example.se', 'a@example.se', '010-1'],
];

const leaf: fc.Arbitrary<unknown> = fc.oneof(
  strangeText,
  fc.constantFrom<unknown>(null, true, false, '', ...NUMBERS, ...TEXTS),
  fc.integer(),
  fc.double({ noNaN: true }),
);

/** An object that has these names itself, `__proto__` too, as `JSON.parse` makes it. */
export function objectOf(entries: readonly (readonly [string, unknown])[]): object {
  const made = {};
  for (const [name, value] of entries) {
    Object.defineProperty(made, name, {
      ...{ value, configurable: true, enumerable: true, writable: true },
    });
  }
  return made;
}

/** Anything that can stand in a file of JSON. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), strangeText), tie('value')), {
        maxLength: 5,
      })
      .map(objectOf),
  ),
})).value;

const ring: { self?: unknown } = {};
ring.self = ring;

/** … and what only a script can put in its place. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: anyJson, weight: 4 },
  fc.constantFrom<unknown>(
    ...[NaN, Infinity, undefined, Symbol('x'), 10n, () => 1, new Date(NaN), new Map([['a', 1]])],
    ...[/x/, new Error('x'), Object.create(null), ring, new Array(3), new Uint8Array(3)],
    ...[new String('x'), Object.freeze({ sv: 'x' }), class {}, Promise.resolve()],
  ),
);
