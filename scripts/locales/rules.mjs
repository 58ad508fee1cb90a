import { findingsInScript } from './script.mjs';
import { isShipped } from './xliff.mjs';

const PLURAL = /(\w+) *\{([^}]*)\}/g;

const categoriesOf = (text) => Array.from(text.matchAll(PLURAL), ([, name]) => name);
const isPlural = (text) => /(^|\s)other *\{/.test(text);
const outsideForms = (text) => text.replace(PLURAL, '').trim();
const placeholdersOf = (text) => (text.match(/\{\d+\}/g) ?? []).sort().join();
/** What stands for words inside plural forms: `%name`. */
const namesOf = (form) => [...new Set(form.match(/%\w+/g))].sort().join();
const formsOf = (text) => Array.from(text.matchAll(PLURAL), ([, , form]) => form);
/** What a reader reads of a message: neither placeholders nor the names of plural forms. */
const wordsOf = (text) =>
  (isPlural(text) ? formsOf(text) : [text]).map((each) => each.replace(/\{\d+\}|%\w+/g, ' '));

/** CLDR's rules of the locales for which src/core/plural.ts has its own. */
const OWN_CATEGORIES = {
  ckb: ['one', 'other'],
  prs: ['one', 'other'],
  ps: ['one', 'other'],
  se: ['one', 'two', 'other'],
  so: ['one', 'other'],
  ti: ['one', 'other'],
};

/** The plural forms that a translation must have; undefined for a language nobody knows the rules of. */
export function wantedCategories(locale) {
  if (OWN_CATEGORIES[locale]) return OWN_CATEGORIES[locale];
  // For a language it does not know, Intl would tell the forms of another.
  if (Intl.PluralRules.supportedLocalesOf(locale).length === 0) return undefined;
  return new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
}

/** In these "one" is said of 0, or of 21 and 31, too. */
const ONE_OF_SEVERAL = ['fa', 'fr', 'prs', 'ru', 'ti', 'uk'];

/** Forms that stand for several numbers and do not say which: only a single one can be a word. */
function formsWithoutNumber(text, locale) {
  const words = ONE_OF_SEVERAL.includes(locale) ? ['zero', 'two'] : ['zero', 'one', 'two'];
  return Array.from(text.matchAll(PLURAL))
    .filter(([, name, form]) => !words.includes(name) && !form.includes('#'))
    .map(([, name]) => name);
}

function findingsInWriting(text) {
  const findings = [];
  if (text !== text.trim()) findings.push('begins or ends with a blank');
  if (text.includes('...')) findings.push('has three dots where one sign … is right');
  // An apostrophe after a letter may be straight: it is a letter itself in some languages.
  if (/"|(?<!\p{L})'/u.test(text)) findings.push('has straight quotation marks');
  if (isPlural(text) && outsideForms(text)) findings.push('has text outside its plural forms');
  return findings;
}

/** What is wrong with a Swedish message and its note. */
export function findingsInSource({ id, source, note }) {
  const findings = [];
  if (!/^[a-z]+(\.[a-z0-9-]+)+$/.test(id)) findings.push('its id should look like finder.title');
  if (!note?.trim()) findings.push('has no note for the translator (desc)');
  findings.push(...findingsInWriting(source));
  if (isPlural(source)) {
    const has = categoriesOf(source).sort().join();
    if (has !== 'one,other') findings.push(`has the plural forms ${has}, Swedish has one,other`);
  }
  return findings;
}

/**
 * What is wrong with a translation.
 * @param {import('./xliff.mjs').Unit} unit
 * @param {string} locale
 * @param {readonly string[]} sameAsSource ids whose text is rightly the Swedish one
 */
export function findingsInTarget({ id, source, target, state }, locale, sameAsSource = []) {
  if (!target?.trim()) return ['is not translated'];
  if (state === 'needs-adaptation') return ['needs-adaptation: the Swedish text has changed'];
  if (!isShipped(state)) return [`has the state ${state}, with which it is not ready`];
  const findings = findingsInWriting(target);
  if (target === source && !sameAsSource.includes(id)) {
    findings.push('is the Swedish text (if rightly so, list it in locales/same-as-source.json)');
  }
  if (placeholdersOf(target) !== placeholdersOf(source)) {
    findings.push(`has other placeholders than the Swedish text: ${placeholdersOf(source)}`);
  }
  findings.push(...findingsInScript(wordsOf(target), locale, wordsOf(source).join(' ')));
  if (isPlural(source)) {
    const wanted = wantedCategories(locale)?.slice().sort().join();
    const has = categoriesOf(target).sort().join();
    if (!wanted) findings.push(`Intl has no plural rules for ${locale}`);
    else if (has !== wanted)
      findings.push(`has the plural forms ${has || 'none'}, needs ${wanted}`);
    const names = namesOf(source);
    if (formsOf(target).some((each) => namesOf(each) !== names)) {
      findings.push(`not all of its forms have the words ${names || '(none)'}`);
    }
    const bare = source.includes('#') ? formsWithoutNumber(target, locale) : [];
    for (const name of bare) findings.push(`its form "${name}" lacks the #`);
  }
  return findings;
}
