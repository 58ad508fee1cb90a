import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from './command.js';
import type { Words } from './words.js';

/** Largest file that is read, in bytes: more would take more memory than small machines have. */
const MOST_READ = 100_000_000;

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? '';

/** What keeps a file from being read or written, in words. */
const WHY: Readonly<Record<string, Words>> = {
  ENOENT: {
    en: 'There is no such file. Is its name right, and the folder?',
    sv: 'Filen finns inte. Stämmer namnet, och mappen?',
  },
  EISDIR: {
    en: 'That is a folder. Name the file in it.',
    sv: 'Det är en mapp. Ange filen i den.',
  },
  EACCES: {
    en: 'You may not open it: ask for the right to, or copy it to a folder of your own.',
    sv: 'Du får inte öppna den. Be om behörighet, eller kopiera den till en egen mapp.',
  },
  ENOSPC: { en: 'The disk is full.', sv: 'Disken är full.' },
  ENOTDIR: { en: 'There is no such folder.', sv: 'Mappen finns inte.' },
  EROFS: { en: 'Nothing can be written there.', sv: 'Det går inte att skriva där.' },
};
const SAME: Readonly<Record<string, string>> = { EPERM: 'EACCES' };

function because(path: string, error: unknown): UserError {
  const code = codeOf(error);
  const why = WHY[SAME[code] ?? code] ?? {
    en: `It cannot be opened (${code || String(error)}).`,
    sv: `Den går inte att öppna (${code || String(error)}).`,
  };
  return new UserError(
    typeof why === 'string' ? why : { en: `${path}: ${why.en}`, sv: `${path}: ${why.sv}` },
  );
}

const tooLarge = (path: string, bytes: number): UserError =>
  new UserError({
    en: `${path}: ${Math.round(bytes / 1e6)} MB is more than is read here (${MOST_READ / 1e6} MB). Divide the file.`,
    sv: `${path}: ${Math.round(bytes / 1e6)} MB är mer än vad som läses (${MOST_READ / 1e6} MB). Dela upp filen.`,
  });

/**
 * @param path a file, or `-` for what is typed or piped in
 * @throws UserError
 */
export async function read(path: string): Promise<Uint8Array> {
  if (path === '-') return readStdin();
  try {
    const { size } = await stat(path);
    if (size > MOST_READ) throw tooLarge(path, size);
    return await readFile(path);
  } catch (error) {
    throw error instanceof UserError ? error : because(path, error);
  }
}

async function readStdin(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of process.stdin as AsyncIterable<Uint8Array>) {
    pieces.push(piece);
    size += piece.length;
    if (size > MOST_READ) throw tooLarge('-', size);
  }
  return Buffer.concat(pieces);
}

/**
 * Writes a whole file or nothing: beside it first, then in its place.
 * @throws UserError; what was there before is then still there
 */
export async function write(path: string, text: string): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    if ((await stat(path).catch(() => undefined))?.isDirectory()) {
      throw because(path, { code: 'EISDIR' });
    }
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    if (error instanceof UserError) throw error;
    throw because(path, codeOf(error) === 'ENOENT' ? { code: 'ENOTDIR' } : error);
  }
}

/** Files that a name with `*` or `?` in it means, where the command line has left it as it is. */
export function expanded(name: string): readonly string[] {
  const folder = dirname(name);
  const pattern = basename(name);
  if (!/[*?]/.test(pattern)) return [name];
  const signs = pattern.replace(/[\\^$.|+()[\]{}]/g, '\\$&');
  const fits = new RegExp(`^${signs.replaceAll('*', '.*').replaceAll('?', '.')}$`);
  try {
    const found = readdirSync(folder)
      .filter((each) => fits.test(each) && (pattern.startsWith('.') || !each.startsWith('.')))
      .sort();
    // As it stands: it may be called so, and if not that is said.
    return found.length > 0 ? found.map((each) => join(folder, each)) : [name];
  } catch {
    return [name];
  }
}
