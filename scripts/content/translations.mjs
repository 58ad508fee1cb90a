// Texts of the contents in other languages, by what they are in Swedish: `languages/ar.json`.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

const FOLDER = new URL('languages/', import.meta.url);
const REVIEWED = new URL('reviewed-languages.json', import.meta.url);

/** The languages that texts are translated into, each with its texts by the Swedish ones. */
export const readTranslations = () =>
  Object.fromEntries(
    readdirSync(FOLDER)
      .sort()
      .map((file) => [
        basename(file, '.json'),
        JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')),
      ]),
  );

/** The languages whose translations a speaker has read. */
export const readReviewed = () => JSON.parse(readFileSync(REVIEWED, 'utf8'));

const isRecord = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * A content with the translations of its texts, and a mark of who has read them.
 * @param {object} content
 * @param {Record<string, Record<string, string>>} translations by language and Swedish text
 * @param {object} options
 * @param {readonly string[]} options.reviewed languages that a speaker has read; no other has been
 * @param {(swedish: string) => void} options.use told of every text that has a translation
 */
export function withTranslations(content, translations, { reviewed = [], use = () => {} } = {}) {
  const found = new Set();
  const made = translated(content, translations, (language, swedish) => {
    found.add(language);
    use(swedish);
  });
  // Easy Swedish is written, not translated, and read by those who wrote it.
  const languages = [...found].filter((language) => !language.startsWith('sv-')).sort();
  if (languages.length === 0) return made;
  const review = Object.fromEntries(
    languages.map((language) => [language, reviewed.includes(language) ? 'human' : 'machine']),
  );
  const { kind, version, language, updated, source, license, ...rest } = made;
  delete rest.review;
  return { kind, version, language, updated, source, license, review, ...rest };
}

function translated(value, translations, use) {
  if (Array.isArray(value)) return value.map((each) => translated(each, translations, use));
  if (!isRecord(value)) return value;
  if (typeof value.sv !== 'string') {
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, translated(each, translations, use)]),
    );
  }
  const added = Object.entries(translations).flatMap(([language, texts]) => {
    if (!Object.hasOwn(texts, value.sv)) return [];
    use(language, value.sv);
    // What was found on a public page of an authority is better than our own.
    return [[language, value[language] ?? texts[value.sv]]];
  });
  return { ...value, ...Object.fromEntries(added) };
}

/** Translations of texts that no content has any more. */
export function unused(translations, used) {
  return Object.entries(translations).flatMap(([language, texts]) =>
    Object.keys(texts)
      .filter((swedish) => !used.has(swedish))
      .map((swedish) => `${language}: "${swedish}"`),
  );
}
