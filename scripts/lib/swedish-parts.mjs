// The Swedish part of what the widgets bring along: most pages need no more.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Words that are never shown: a search loads the whole content. */
const SEARCHED = ['hiddenTerms', 'synonyms'];
/** What goes with another text, and is shown only in the language that one is shown in. */
const BESIDE = { altTerms: 'term', gloss: 'title' };

const isRecord = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/** Whether a reader of Swedish is shown a text in Swedish. */
const isSwedish = (text, language) =>
  isRecord(text) ? 'sv' in text : text !== undefined && language === 'sv';

function inSwedish(value, language) {
  if (Array.isArray(value)) return value.map((each) => inSwedish(each, language));
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
      .map(([key, each]) => [key, inSwedish(each, own)]),
  );
}

/** All that is shown to readers of Swedish before they search or open something, marked as such. */
export const swedishPart = (content) => ({ only: 'sv', ...inSwedish(content, content.language) });

/** The module that an import of a part stands for: `glossary.json?sv` is in `glossary.sv.json`. */
export const partModule = (source) => source.replace(/\.json\?sv$/, '.sv.json');

/**
 * Makes the parts that are asked for as `glossary.json?sv`.
 * @param {boolean} isOneFile the whole content stands for its part: all is in one file anyway
 */
export const swedishParts = (isOneFile = false) => ({
  name: 'swedish-parts',
  resolveId: {
    order: 'pre',
    handler(source, importer) {
      if (partModule(source) === source) return null;
      const path = isOneFile ? source.replace('?sv', '') : partModule(source);
      return resolve(dirname(importer), path);
    },
  },
  load(id) {
    if (!id.endsWith('.sv.json')) return null;
    const whole = id.replace('.sv.json', '.json');
    this.addWatchFile(whole);
    return JSON.stringify(swedishPart(JSON.parse(readFileSync(whole, 'utf8'))));
  },
});
