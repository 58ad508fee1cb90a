import { writeCounts } from './counts.mjs';
import { startGroup } from './process-group.mjs';

const SECOND = 1000;

/**
 * Runs one command, its output passed on, for so long and no longer: a hanging step is ended with
 * everything it has started.
 * @param {string[]} command
 * @param {{ seconds?: number, env?: Record<string, string> }} [options]
 * @returns {Promise<{ ok: boolean, seconds: number }>}
 */
export function runStep(command, { seconds = 300, env = {} } = {}) {
  const began = Date.now();
  const { child, end } = startGroup(command, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return new Promise((resolve) => {
    const done = (ok) => {
      clearTimeout(timer);
      resolve({ ok, seconds: Math.round((Date.now() - began) / SECOND) });
    };
    const timer = setTimeout(() => {
      console.error(`Ended after ${seconds} seconds: ${command.join(' ')}`);
      end('SIGKILL');
      done(false);
    }, seconds * SECOND);
    child.once('error', () => done(false));
    child.once('close', (code) => done(code === 0));
  });
}

/**
 * Runs steps one after another and tells how long each took.
 * @param {{ name: string, command: string[], seconds?: number, env?: Record<string, string> }[]} steps
 * @param {{ suite: string, goOn?: boolean }} options `suite` names the figures kept; with `goOn`
 *   later steps run although an earlier one failed
 * @returns {Promise<boolean>} whether all went well
 */
export async function runSteps(steps, { suite, goOn = false }) {
  const results = [];
  for (const step of steps) {
    console.log(`\n== ${step.name}`);
    const result = await runStep(step.command, step);
    results.push({ name: step.name, ...result });
    if (!result.ok && !goOn) break;
  }
  console.log('');
  for (const { name, ok, seconds } of results) {
    console.log(`${ok ? '  ok' : 'FAIL'} ${String(seconds).padStart(4)} s  ${name}`);
  }
  const failures = results.filter(({ ok }) => !ok).map(({ name }) => name);
  const passed = results.length - failures.length;
  writeCounts(suite, { passed, failed: failures.length, failures });
  return passed === steps.length;
}
