import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tests that go through all there is of something: each language, view, host, state and page, texts
 * that are hostile or made up, thousands of entries and mounts; and those of tools that begin with a
 * project or a browser of their own. They take as long as all others together and seldom find what
 * no other test does, so `npm test` leaves them to `npm run test:all`.
 */
const EXHAUSTIVE = [
  /^test\/widgets\/(.+\/)?(pseudo|every-language|hostile|hostile-concept|scale)\.test\.ts$/,
  /^test\/widgets\/(.+\/)?(feed-nonsense|strange-\w+)\.test\.ts$/,
  /^test\/hosts\//,
  /^test\/access\/matrix\./,
  /^test\/site\/(builder|built-site|content-languages|forced-colours|leaks)\./,
  /^test\/node\/(commands|locales|story-window)\./,
];

/** What TESTS may say: `daily` leaves the exhaustive ones out, `exhaustive` takes no others. */
const SHARES = {
  daily: (file) => !isExhaustive(file),
  exhaustive: isExhaustive,
};

/** Which of the tests are to run; all of them where nobody has said. */
const share = process.env.TESTS ?? '';

/** Says in the name of a suite which of its tests have run. */
export const suiteOf = (name) => (share === 'exhaustive' ? `${name}-exhaustive` : name);

/** @param {string} file path from the project's folder */
function isExhaustive(file) {
  return EXHAUSTIVE.some((pattern) => pattern.test(file));
}

/**
 * The files of tests that are to run.
 * @param {readonly string[]} places files, and folders that are searched
 * @param {string} ending of their names
 * @param {string} [which] what TESTS says; all tests where it says nothing
 * @returns {string[]}
 */
export function testFiles(places, ending, which = share) {
  const isWanted = which ? SHARES[which] : () => true;
  if (!isWanted) throw new Error(`TESTS=${which}: there are ${Object.keys(SHARES).join(', ')}`);
  return places
    .flatMap((place) => (place.endsWith(ending) ? [place] : filesIn(place)))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending) && isWanted(file))
    .sort();
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true }).map((file) => join(folder, file));
