import { spawn } from 'node:child_process';

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
  const isWindows = process.platform === 'win32';
  return new Promise((resolve, reject) => {
    const child = spawn(command[0], command.slice(1), {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !isWindows,
      // npm and npx are no programs there but scripts.
      shell: isWindows && /^np[mx]$/.test(command[0]),
      env: { ...process.env, ...env },
    });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    const end = (signal) => {
      try {
        process.kill(isWindows ? child.pid : -child.pid, signal);
      } catch {
        // It has ended by itself meanwhile.
      }
    };
    const stop = () => {
      end('SIGTERM');
      process.exit(1);
    };
    const settle = (finish) => {
      clearTimeout(timer);
      process.off('SIGINT', stop).off('SIGTERM', stop);
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
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child.once('error', (error) => fail(error.message));
    child.once('close', (code) =>
      code === 0 ? settle(() => resolve(said)) : fail(`exit code ${code}\n${said}`),
    );
  });
}
