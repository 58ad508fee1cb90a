import type { Command } from './command.js';
import type { Words } from './words.js';

/** How a command is described in the list, and loaded: only the one that is asked for. */
export interface CommandEntry {
  readonly summary: Words;
  readonly load: () => Promise<Command>;
}

/** The commands by name, in the order of the list. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  validate: {
    summary: {
      en: 'look a content file through, and say what to mend',
      sv: 'granskar en innehållsfil och säger vad som behöver rättas',
    },
    load: async () => (await import('./validate.js')).validate,
  },
  convert: {
    summary: {
      en: 'make a content file of a table (CSV) or a vocabulary (SKOS, DCAT-AP)',
      sv: 'gör en innehållsfil av en tabell (CSV) eller en vokabulär (SKOS, DCAT-AP)',
    },
    load: async () => (await import('./convert.js')).convert,
  },
  fallback: {
    summary: {
      en: 'write the HTML that stands inside an element until its script has run',
      sv: 'skriver den HTML som står i elementet tills skriptet har körts',
    },
    load: async () => (await import('./fallback.js')).fallback,
  },
};
