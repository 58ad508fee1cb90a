import { isShipped } from './xliff.mjs';

const PLURAL = /(\w+) *\{([^}]*)\}/g;

const categoriesOf = (text) => Array.from(text.matchAll(PLURAL), ([, name]) => name);
const isPlural = (text) => /(^|\s)other *\{/.test(text);
const placeholdersOf = (text) => (text.match(/\{\d+\}/g) ?? []).sort().join();

/** CLDR's rules of the locales for which src/core/plural.ts has its own. */
const OWN_CATEGORIES = {
  ckb: ['one', 'other'],
  ps: ['one', 'other'],
  se: ['one', 'two', 'other'],
  so: ['one', 'other'],
  ti: ['one', 'other'],
};

const wantedCategories = (locale) =>
  OWN_CATEGORIES[locale] ?? new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

/** What is wrong with a Swedish message and its note. */
export function findingsInSource({ id, source, note }) {
  const findings = [];
  if (!/^[a-z]+(\.[a-z0-9-]+)+$/.test(id)) findings.push('its id should look like finder.title');
  if (!note?.trim()) findings.push('has no note for the translator (desc)');
  if (source !== source.trim()) findings.push('begins or ends with a blank');
  if (source.includes('...')) findings.push('has three dots where one sign … is right');
  if (/["'](?!\w)|(?<!\w)["']/.test(source)) findings.push('has straight quotation marks');
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
  if (!isShipped(state)) return [`has the state ${state}: the Swedish text has changed`];
  const findings = [];
  if (target === source && !sameAsSource.includes(id)) {
    findings.push('is the Swedish text (if rightly so, list it in locales/same-as-source.json)');
  }
  if (target !== target.trim()) findings.push('begins or ends with a blank');
  if (placeholdersOf(target) !== placeholdersOf(source)) {
    findings.push(`has other placeholders than the Swedish text: ${placeholdersOf(source)}`);
  }
  if (isPlural(source)) {
    const wanted = [...wantedCategories(locale)].sort().join();
    const has = categoriesOf(target).sort().join();
    if (has !== wanted) findings.push(`has the plural forms ${has || 'none'}, needs ${wanted}`);
    const form = /other *\{([^}]*)\}/.exec(target)?.[1] ?? '';
    if (source.includes('#') && !form.includes('#')) findings.push('its form "other" lacks the #');
  }
  return findings;
}
