import { spawn } from 'node:child_process';

/**
 * Starts a command in a process group of its own, so that it can be ended with everything it has
 * started; who ends us ends it too.
 * @param {string[]} command
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {{ child: import('node:child_process').ChildProcess, end: (signal: NodeJS.Signals) => void }}
 */
export function startGroup(command, options) {
  const isWindows = process.platform === 'win32';
  const child = spawn(command[0], command.slice(1), {
    ...options,
    detached: !isWindows,
    // npm and npx are no programs there but scripts.
    shell: isWindows && /^np[mx]$/.test(command[0]),
  });
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
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const release = () => process.off('SIGINT', stop).off('SIGTERM', stop);
  child.once('error', release).once('close', release);
  return { child, end };
}
