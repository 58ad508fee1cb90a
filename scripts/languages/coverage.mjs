/** Words that things are found by and that are never shown. */
const SEARCHED = ['hiddenTerms', 'synonyms', 'aliases'];

/** The texts of a content that readers are shown: objects with a text per language. */
function textsOf(value) {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value) && 'sv' in value) return [value];
  return Object.entries(value).flatMap(([key, each]) =>
    SEARCHED.includes(key) ? [] : textsOf(each),
  );
}

/** How much of a content is there in a language, and who has read that, where the content says it. */
export function coverage(content, language) {
  const texts = textsOf(content);
  const there = texts.filter((text) => language in text).length;
  if (there === 0) return '–';
  // Rounded down: only all of it is 100.
  const percent = Math.floor((there / texts.length) * 100);
  const review = content.review?.[language];
  return `${percent || '< 1'} %${review ? `, ${review}` : ''}`;
}
