import type { EmbeddedContent } from '../../core/embedded.js';

/** The glossary, for terms in running text. */
export const glossaryFor: EmbeddedContent = async (wanted) =>
  wanted.size > 0
    ? (await import('./glossary.js')).glossary(wanted)
    : ((await import('../../content/glossary.sv.json?part')).default as object);
