import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { writeCounts } from './counts.mjs';
import { startGroup } from './process-group.mjs';

const SECOND = 1000;
/** So many lines of what a failed step has said stand in the summary. */
const LAST_LINES = 12;

const lastOf = (text) =>
  stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim())
    .slice(-LAST_LINES);

/**
 * Runs one command for so long and no longer: a hanging step is ended with everything it has
 * started.
 * @param {string[]} command
 * @param {object} [options]
 * @param {number} [options.seconds]
 * @param {Record<string, string>} [options.env]
 * @param {string} [options.into] file for its output; passed on without one
 * @param {AbortSignal} [options.signal] ends it before its time
 * @returns {Promise<{ ok: boolean, seconds: number }>}
 */
export function runStep(command, { seconds = 300, env = {}, into, signal } = {}) {
  const began = Date.now();
  const file = into === undefined ? undefined : openSync(into, 'a');
  const { child, end } = startGroup(command, {
    stdio: file === undefined ? 'inherit' : ['ignore', file, file],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve) => {
    const stop = () => end('SIGKILL');
    const done = (ok) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      if (file !== undefined) closeSync(file);
      resolve({ ok, seconds: Math.round((Date.now() - began) / SECOND) });
    };
    const timer = setTimeout(() => {
      console.error(`Ended after ${seconds} seconds: ${command.join(' ')}`);
      stop();
    }, seconds * SECOND);
    signal?.addEventListener('abort', stop);
    child.once('error', () => done(false));
    child.once('close', (code) => done(code === 0));
  });
}

/**
 * Runs steps and tells how long each took: one after another, or so many side by side, each with
 * its output in one piece when it is done.
 * @param {{ name: string, command: string[], seconds?: number, env?: Record<string, string>,
 *   after?: string[] }[]} steps `after`: names of steps before it in the list that it builds on
 * @param {{ suite: string, goOn?: boolean, atOnce?: number }} options `suite` names the figures
 *   kept; with `goOn` other steps run although one has failed
 * @returns {Promise<boolean>} whether all went well
 */
export async function runSteps(steps, { suite, goOn = false, atOnce = 1 }) {
  const folder = mkdtempSync(join(tmpdir(), 'lor-steps-'));
  const controller = new AbortController();
  const waiting = [...steps];
  const running = new Map();
  const results = [];
  const began = Date.now();
  const isDone = (wanted) => results.some(({ name }) => name === wanted);

  const start = (step) => {
    waiting.splice(waiting.indexOf(step), 1);
    console.log(`\n== ${step.name}`);
    const into = atOnce > 1 ? join(folder, String(waiting.length)) : undefined;
    const run = async () => {
      const result = await runStep(step.command, { ...step, into, signal: controller.signal });
      running.delete(step.name);
      // Ended for another's sake: it has not failed.
      if (controller.signal.aborted) return;
      const said = into ? readFileSync(into, 'utf8') : '';
      if (into) console.log(`\n== ${step.name}, after ${result.seconds} s\n${said}`);
      results.push({ name: step.name, last: result.ok ? [] : lastOf(said), ...result });
      if (!result.ok && !goOn) controller.abort();
    };
    running.set(step.name, run());
  };

  try {
    while (!controller.signal.aborted && (waiting.length > 0 || running.size > 0)) {
      const next = waiting.find(({ after = [] }) => after.every(isDone));
      if (next && running.size < atOnce) start(next);
      else await Promise.race(running.values());
    }
    await Promise.all(running.values());
  } finally {
    rmSync(folder, { recursive: true });
  }
  console.log('');
  for (const { name, ok, seconds } of results) {
    console.log(`${ok ? '  ok' : 'FAIL'} ${String(seconds).padStart(4)} s  ${name}`);
  }
  if (atOnce > 1) console.log(`in ${Math.round((Date.now() - began) / SECOND)} s`);
  // A step that broke off names no test: its last words have to do.
  const failures = results
    .filter(({ ok }) => !ok)
    .map(({ name, last }) => [name, ...last].join('\n    '));
  const passed = results.length - failures.length;
  writeCounts(suite, { passed, failed: failures.length, failures });
  return passed === steps.length;
}
