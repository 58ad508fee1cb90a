import { loadSource } from '../lib/load-source.mjs';

/** What each language is called by its speakers, and in Swedish. */
export const { NAMES } = await loadSource('src/core/own-language-names.ts');
