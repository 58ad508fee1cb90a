import type { Language, Words } from './words.js';

/** What a command may do with the world outside; tests give another. */
export interface Io {
  /** A line of the result, for the next program or the reader. */
  out(line: string): void;
  /** A line about the work: what went wrong, what was done. */
  err(line: string): void;
  /**
   * @param path a file, or `-` for what is typed or piped in
   * @throws UserError with a line for the user when it cannot be read
   */
  readFile(path: string): Promise<Uint8Array>;
  /**
   * Writes a whole file or nothing: beside it first, then in its place.
   * @throws UserError with a line for the user when it cannot be written
   */
  writeFile(path: string, text: string): Promise<void>;
  /**
   * Tells how far long work has come, on the terminal only or when it takes a while.
   * @param done how much is done
   * @param total of how much, when that is known
   * @param what is counted, as in "records"
   */
  progress(done: number, total: number | undefined, what: string): void;
  /** Width of the terminal, in characters. */
  readonly columns: number;
  /** The user's language, of the two that the commands speak. */
  readonly language: Language;
}

/** One of the commands of `lor-widgets`. */
export interface Command {
  /** The whole text of `--help`, with examples. */
  readonly help: Words;
  /** @returns the exit code, one of `EXIT` */
  run(args: readonly string[], io: Io): Promise<number>;
}

/** Exit codes: done; something is wrong with the input; wrongly called. */
export const EXIT = { ok: 0, faults: 1, usage: 2 } as const;

/** Something the user can mend; its words are whole sentences and are shown as they are. */
export class UserError extends Error {
  constructor(
    readonly words: Words,
    /** The exit code. */
    readonly code: 1 | 2 = EXIT.faults,
  ) {
    super(typeof words === 'string' ? words : words.en);
  }
}

/** Wrongly called: an option or a command that is none. */
export class UsageError extends UserError {
  constructor(words: Words) {
    super(words, EXIT.usage);
  }
}
