// The contents that the widgets bring along, by language: a page loads the languages it shows.
//
//   glossary.sv.json     all that stands in no language, and the Swedish texts
//   glossary.LANG.json   what readers of a language are shown besides; only the places where it is
//   glossary.words.json  what things are called, and what they are found by
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Words that are never shown. */
const SEARCHED = ['hiddenTerms', 'synonyms'];
/** What is too long to be a name, and is neither shown nor searched in other languages. */
const LONG = [
  ...['definition', 'note', 'mandate', 'text', 'purpose', 'applicants', 'summary'],
  'yearsNote',
];
/** What goes with another text, and is shown only in the language that one is shown in. */
const BESIDE = { altTerms: 'term', gloss: 'title' };

const isRecord = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/** Whether a reader of Swedish is shown a text in Swedish. */
const isSwedish = (text, language) =>
  isRecord(text) ? 'sv' in text : text !== undefined && language === 'sv';

const only = (texts, languages) =>
  Object.fromEntries(Object.entries(texts).filter(([language]) => languages.includes(language)));

/** All that is shown to readers of Swedish before they search or open something. */
export function swedishPart(value, language = value.language) {
  if (Array.isArray(value)) return value.map((each) => swedishPart(each, language));
  if (!isRecord(value)) return value;
  // What has no Swedish is shown in another language.
  if ('sv' in value) return { sv: value.sv };
  const own = value.language ?? language;
  const isNeeded = ([key, text]) =>
    !SEARCHED.includes(key) &&
    (!(key in BESIDE) || isSwedish(text, own) || !isSwedish(value[BESIDE[key]], own));
  return Object.fromEntries(
    Object.entries(value)
      .filter(isNeeded)
      .map(([key, each]) => [key, swedishPart(each, own)]),
  );
}

/**
 * The places where a content has texts in several languages, with some of these.
 * @param {(texts: object, key: string) => object | undefined} choose of a text's languages
 */
function places(value, choose) {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = Object.entries(value).flatMap(([key, each]) => {
    const texts = isRecord(each) && ('sv' in each || 'en' in each);
    const part = texts ? choose(each, key) : places(each, choose);
    return part && Object.keys(part).length > 0 ? [[key, part]] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** Finnish, Northern Sami and easy Swedish fall back on Swedish, all others on English (DESIGN §3). */
const fallbackOf = (language) => (/^(fi|se|sv-.*|en)$/.test(language) ? [] : ['en']);

/** What readers of a language are shown besides Swedish; undefined where there is nothing. */
export const languagePart = (content, language) =>
  places(content, (texts, key) => {
    if (SEARCHED.includes(key)) return undefined;
    const shown = [language, ...fallbackOf(language)].find((each) => each in texts);
    return shown && { [shown]: texts[shown] };
  });

/** Terms, which are shown in all languages. */
const TERMS = ['term', 'altTerms', 'hiddenTerms'];
/** Whatever language is shown, things are found by what they are called in these, too. */
const FOUND_IN = ['sv', 'en'];

/** Terms in all languages, and what other things are called and found by in the most common ones. */
export const wordsPart = (content) =>
  places(content, (texts, key) => {
    if (TERMS.includes(key)) return texts;
    return LONG.includes(key) ? undefined : only(texts, FOUND_IN);
  }) ?? {};

/** The languages that a content has parts in, besides Swedish. */
export function languagesOf(content) {
  const found = new Set();
  places(content, (texts) => {
    for (const language of Object.keys(texts)) found.add(language);
  });
  found.delete('sv');
  return [...found].sort();
}

/** The part of a content with this name. */
function partOf(content, name) {
  if (name === 'sv') return swedishPart(content);
  return name === 'words' ? wordsPart(content) : languagePart(content, name);
}

/** `glossary.ar.json`, in one folder with `glossary.json` → content and part; undefined for others. */
function partIn(path) {
  const [, content, name] = /^([a-z]+)\.([\w-]+)\.json$/.exec(basename(path)) ?? [];
  const whole = content && join(dirname(path), `${content}.json`);
  return whole && existsSync(whole) ? { whole, name } : undefined;
}

/** The text of a part's file, which no disk has; undefined where the path is of no part. */
export function partText(path) {
  const part = partIn(path);
  if (!part) return undefined;
  return JSON.stringify(partOf(JSON.parse(readFileSync(part.whole, 'utf8')), part.name));
}

/** The module that says how to load a content's parts. */
export function partsModule(name, content) {
  const names = ['sv', ...languagesOf(content), 'words'];
  const key = (part) => (/^\w+$/.test(part) ? part : `'${part}'`);
  const lines = names.map((each) => `  ${key(each)}: () => import('./${name}.${each}.json?part'),`);
  return `// Generated by scripts/content.mjs.

export const parts = {
${lines.join('\n')}
};
`;
}

/** The languages that a single file has; the glossary's has a second one to show beside Swedish. */
const languagesInOneFile = (path) =>
  basename(path) === 'glossary.json' ? ['sv', 'en', 'ar'] : ['sv', 'en'];

/** A content with some of its languages. */
function inLanguages(value, languages) {
  if (Array.isArray(value)) return value.map((each) => inLanguages(each, languages));
  if (!isRecord(value)) return value;
  const isTexts = 'sv' in value || 'en' in value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isTexts || languages.includes(key))
      .map(([key, each]) => [key, inLanguages(each, languages)]),
  );
}

/** The file that an import of a part stands for. */
export const partModule = (source) => source.replace('?part', '');
/** The content that it is a part of. */
const wholeOf = (source) => source.replace(/\.[\w-]+\.json\?part$/, '.json');

/**
 * Makes the parts that are asked for as `glossary.ar.json?part`.
 * @param {boolean} isOneFile all is in one file anyway: a whole content stands for its parts
 */
export const contentParts = (isOneFile = false) => ({
  name: 'content-parts',
  resolveId: {
    order: 'pre',
    handler: (source, importer) =>
      source.endsWith('.json?part')
        ? resolve(dirname(importer), isOneFile ? wholeOf(source) : partModule(source))
        : null,
  },
  load(id) {
    if (isOneFile && id.endsWith('.parts.ts')) {
      return `export const parts = { sv: () => import('./${basename(id, '.parts.ts')}.json') };`;
    }
    if (!id.endsWith('.json')) return null;
    const part = partIn(id);
    if (part) {
      this.addWatchFile(part.whole);
      return partText(id);
    }
    return isOneFile && dirname(id).endsWith('content')
      ? JSON.stringify(inLanguages(JSON.parse(readFileSync(id, 'utf8')), languagesInOneFile(id)))
      : null;
  },
});
