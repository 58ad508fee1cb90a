import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A fault that is made on purpose, and what has to see it: a test that passes all the same shows
 * nothing.
 * @typedef {object} Breakage
 * @property {string} what the claim that no longer holds
 * @property {string} file path of what is broken, from the project's folder
 * @property {string} from a piece of it that is there once
 * @property {string} to what stands in its place
 * @property {string} seenBy path of a test, or a command
 * @property {RegExp} says what is among the failed tests, or what the command says
 * @property {string} [build] what has to be built in between; tests of pages take `build:cdn`
 */

const FOLDER = 'test/breakages';

/** @returns {Promise<Record<string, Breakage[]>>} by what they are about */
export async function breakages() {
  const entries = readdirSync(FOLDER)
    .sort()
    .map(async (file) => {
      const { default: list } = await import(new URL(`../../${FOLDER}/${file}`, import.meta.url));
      return [file.replace('.mjs', ''), list];
    });
  return Object.fromEntries(await Promise.all(entries));
}

/**
 * The text of a file with a fault in it.
 * @param {Breakage} breakage
 * @returns {{ sound: string, broken: string }}
 * @throws Error when the fault cannot be made any more
 */
export function textsOf({ what, file, from, to }) {
  const sound = readFileSync(file, 'utf8');
  const number = sound.split(from).length - 1;
  if (number !== 1) throw new Error(`${what}: "${from}" stands ${number} times in ${file}`);
  // Not a pattern: `$` stands for itself.
  return { sound, broken: sound.replace(from, () => to) };
}

/** A file is broken only while its sound text is kept: whatever ends the run, it is put back. */
export async function whileBroken(breakage, run) {
  const { file } = breakage;
  const { sound, broken } = textsOf(breakage);
  if (execFileSync('git', ['status', '--porcelain', '--', file], { encoding: 'utf8' })) {
    throw new Error(`${file} has changes that nothing else keeps: commit them first`);
  }
  const mend = () => writeFileSync(file, sound);
  // Who runs something meanwhile ends that first.
  const leave = () => void setImmediate(() => process.exit(1));
  process.once('exit', mend).once('SIGINT', leave).once('SIGTERM', leave);
  try {
    writeFileSync(file, broken);
    return await run();
  } finally {
    mend();
    process.off('exit', mend).off('SIGINT', leave).off('SIGTERM', leave);
  }
}

const IN_PAGES = /^test\/(site|hosts|access)\//;

/** What has to be run to see a fault, and the suite that tells of it. */
export function stepsOf({ seenBy, build = IN_PAGES.test(seenBy) ? 'build:cdn' : undefined }) {
  const built = build ? [['npm', 'run', '--silent', build]] : [];
  if (!existsSync(seenBy)) return { built, command: seenBy.split(' ') };
  if (seenBy.endsWith('.ts')) {
    return {
      built,
      command: ['npm', 'run', '--silent', 'test:browser', '--', '--files', seenBy],
      suite: 'browser-chromium',
    };
  }
  const shared = IN_PAGES.test(seenBy) ? ['--browser'] : [];
  const command = [process.execPath, join('scripts', 'test-node.mjs'), ...shared, seenBy];
  return { built, command, suite: 'breakage' };
}
