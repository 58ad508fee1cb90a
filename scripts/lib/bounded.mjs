import { startGroup } from './process-group.mjs';

const MINUTE = 60_000;

/**
 * Runs a command for so long and no longer and hands over what it says; a hanging one is ended
 * with everything it has started.
 * @param {string[]} command
 * @param {{ minutes?: number, env?: Record<string, string> }} [options]
 * @returns {Promise<string>} its output, errors included
 * @throws Error when it cannot be started, fails or takes too long
 */
export function output(command, { minutes = 1, env = {} } = {}) {
  const { child, end } = startGroup(command, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    const settle = (finish) => {
      clearTimeout(timer);
      finish();
    };
    const fail = (why) => settle(() => reject(new Error(`${command.join(' ')}: ${why}`)));
    const timer = setTimeout(() => {
      // A package manager gets the time to leave things in order.
      end('SIGTERM');
      const last = setTimeout(() => end('SIGKILL'), 5000).unref();
      child.once('close', () => clearTimeout(last));
      fail(`ended after ${minutes} minutes`);
    }, minutes * MINUTE);
    child.once('error', (error) => fail(error.message));
    child.once('close', (code) =>
      code === 0 ? settle(() => resolve(said)) : fail(`exit code ${code}\n${said}`),
    );
  });
}
