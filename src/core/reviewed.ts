import { isMachines, type Reviewed } from './review.js';

/** Which of a text's languages stay. */
type Choice = (language: string) => boolean;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A content with some of the languages of its texts. */
function withLanguages<C extends Reviewed>(content: C, choice: Choice, isAll: Choice): C {
  const isTexts = (value: Readonly<Record<string, unknown>>): boolean =>
    Object.hasOwn(value, content.language) || Object.keys(value).every(isAll);
  const kept = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(kept);
    if (!isRecord(value)) return value;
    const entries = Object.entries(value);
    return Object.fromEntries(
      isTexts(value)
        ? entries.filter(([language]) => choice(language))
        : entries.map(([key, each]) => [key, key === 'review' ? each : kept(each)]),
    );
  };
  return kept(content) as C;
}

/** Made once of each content: lists and searches are known by the content that they are made of. */
function madeOnce<C extends Reviewed>(
  made: WeakMap<object, Reviewed>,
  content: C,
  make: () => C,
): C {
  const known = (made.get(content) as C | undefined) ?? make();
  made.set(content, known);
  return known;
}

const reviewed = new WeakMap<object, Reviewed>();

/** A content without texts that were translated by machine and that no human has read. */
export const reviewedOnly = <C extends Reviewed>(content: C): C =>
  madeOnce(reviewed, content, () => {
    const isMachine: Choice = (language) => isMachines(content.review, language);
    return withLanguages(content, (language) => !isMachine(language), isMachine);
  });

const originals = new WeakMap<object, Reviewed>();

/** A content with what its translations were made from, in place of all of them. */
export const original = <C extends Reviewed>(content: C): C =>
  madeOnce(originals, content, () =>
    withLanguages(
      content,
      (language) => language === content.language,
      () => false,
    ),
  );
