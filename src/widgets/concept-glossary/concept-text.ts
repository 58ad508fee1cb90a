import { msg } from '../../core/localize.js';
import { textIn } from '../../core/text.js';
import { termIn, type Concept, type Glossary } from './concepts.js';

/**
 * A concept as plain text, with its source: who uses it elsewhere has to say where it is from.
 * @param address where the concept can be read; empty where it has no address of its own
 */
export function conceptAsText(
  concept: Concept,
  glossary: Glossary,
  locale: string,
  address: string,
): string {
  const { language, source, updated } = glossary;
  const definition = textIn(concept.definition, locale, language)?.text;
  const note = textIn(concept.note, locale, language)?.text;
  const from = [textIn(source?.name, locale, language)?.text, address || source?.url]
    .filter(Boolean)
    .join(', ');
  const day = concept.checked ?? updated;
  return [
    termIn(concept, locale, glossary).text,
    definition,
    note,
    [from, day?.slice(0, 10)].filter(Boolean).join(', '),
  ]
    .filter(Boolean)
    .join('\n');
}

/** What is said when a concept has been copied. */
export const conceptCopied = (): string =>
  msg('Definitionen är kopierad med sin källa.', {
    id: 'glossary.copied',
    desc: 'Said when a definition has been copied, together with where it is from',
  });
