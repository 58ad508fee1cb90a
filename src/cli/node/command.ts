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
   * Tells how far long work has come, on the terminal only and when it takes a while.
   * @param done how much is done
   * @param total of how much, when that is known
   * @param what is counted, as in "records"
   */
  progress(done: number, total: number | undefined, what: string): void;
  /** Width of the terminal, in characters. */
  readonly columns: number;
  /** The user's language, of the two that the commands speak. */
  readonly language: 'sv' | 'en';
}

/** One of the commands of `lor-widgets`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The whole text of `--help`, with examples. */
  readonly help: string;
  /** @returns the exit code: 0 done, 1 something is wrong with the input, 2 wrongly called */
  run(args: readonly string[], io: Io): Promise<number>;
}

/** Exit codes. */
export const EXIT = { ok: 0, faults: 1, usage: 2 } as const;

/** Something the user can mend; its message is a whole sentence and is shown as it is. */
export class UserError extends Error {
  constructor(
    message: string,
    /** The exit code. */
    readonly code: 1 | 2 = 1,
  ) {
    super(message);
  }
}
