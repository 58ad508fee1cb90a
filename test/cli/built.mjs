import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SPOKEN = { LC_ALL: 'en_GB.UTF-8', LC_MESSAGES: '', LANG: '' };

/** An empty folder that is gone when the process ends. */
export function emptyFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'lor-cli-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The command as it is shipped, built anew: a path. */
export function builtCommand() {
  const folder = emptyFolder();
  execFileSync(process.execPath, ['scripts/cli.mjs', folder]);
  return join(folder, 'lor-widgets.js');
}

/**
 * Runs the command as a user does.
 * @param {string} file the built command
 * @param {string[]} args
 * @param {{ input?: string | Uint8Array, env?: object, cwd?: string }} options
 * @returns {Promise<{ code: number, out: string, err: string }>}
 */
export function called(file, args, { input, env = SPOKEN, cwd } = {}) {
  const child = spawn(process.execPath, [file, ...args], {
    ...(cwd && { cwd }),
    env: { ...process.env, ...env },
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (said.err += text));
  // Whoever is refused does not read on.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, ...said }));
  });
}
