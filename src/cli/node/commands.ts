import type { Command } from './command.js';

/** How a command is named, described in the list, and loaded: only the one that is asked for. */
export interface CommandEntry {
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** The commands, in the order of the list. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {};
