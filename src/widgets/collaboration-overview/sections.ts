import { warnUnknown, written } from '../../core/attributes.js';
import { LEVELS } from './bands.js';
import type { CollaborationLevel } from './collaboration.js';
import { SECTIONS, type Section } from './section-list.js';

/** What an editor may write: the words of the other widgets' levels, too. */
const LEVEL_WORDS: Readonly<Record<string, CollaborationLevel>> = {
  national: 'national',
  regional: 'regional',
  county: 'regional',
  local: 'local',
  municipality: 'local',
};

/**
 * What to show, in the order written; everything where nothing of it is known.
 * @param sections names with blanks or commas between them
 */
export const sectionsIn = (element: Element, sections: unknown): readonly Section[] =>
  listed(element, 'sections', sections, (word) => SECTIONS.find((each) => each === word), SECTIONS);

/**
 * The levels to show; all where none is known.
 * @param level names with blanks or commas between them
 */
export const levelsIn = (element: Element, level: unknown): readonly CollaborationLevel[] =>
  listed(
    element,
    'level',
    level,
    (word) => (Object.hasOwn(LEVEL_WORDS, word) ? LEVEL_WORDS[word] : undefined),
    LEVELS,
  );

function listed<T>(
  element: Element,
  attribute: string,
  value: unknown,
  known: (word: string) => T | undefined,
  all: readonly T[],
): readonly T[] {
  const found = new Set<T>();
  for (const word of written(value).split(/[\s,;]+/)) {
    const each = known(word.toLowerCase());
    if (each !== undefined) found.add(each);
    else if (word) warnUnknown(element, attribute, word);
  }
  return found.size > 0 ? [...found] : all;
}
