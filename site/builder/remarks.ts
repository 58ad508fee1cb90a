import { findingWords } from '../../src/cli/check/words.js';
import type { Finding } from '../../src/core/finding.js';
import type { Words } from './model.js';
import type { Remark } from './own-content.js';

/** A message of the check in both languages. */
export const sentenceOf = (message: string): Words => ({
  sv: findingWords(message, 'sv'),
  en: findingWords(message, 'en'),
});

const unescaped = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

/** What a record is called by those who wrote it. */
function nameOf(record: unknown): string | undefined {
  if (record === null || typeof record !== 'object') return undefined;
  const fields = record as Record<string, unknown>;
  for (const key of ['name', 'term', 'title', 'label', 'id', 'code']) {
    const value = fields[key];
    const texts = value as Record<string, unknown> | null;
    const text: unknown =
      texts !== null && typeof texts === 'object'
        ? (texts['sv'] ?? Object.values(texts)[0])
        : value;
    if (typeof text === 'string' && text.trim()) return text.trim().slice(0, 60);
  }
  return undefined;
}

/**
 * A place in a feed, as people count: `/counties/2/email` is "counties, nummer 3 (Skåne län):
 * email".
 */
function placeOf(pointer: string, raw: unknown): Words {
  const steps = pointer.split('/').slice(1).map(unescaped);
  const say = (number: string): string => {
    let value = raw;
    let words = '';
    for (const step of steps) {
      const inList = Array.isArray(value);
      value = (value as Record<string, unknown> | null | undefined)?.[step];
      if (!inList) {
        words += `${words && ', '}${step}`;
        continue;
      }
      const name = nameOf(value);
      words += `, ${number} ${Number(step) + 1}${name ? ` (${name})` : ''}`;
    }
    return words;
  };
  return { sv: say('nummer'), en: say('number') };
}

/** A finding of a feed in plain words. */
export const remarkOf = ({ pointer, message, severity }: Finding, raw: unknown): Remark => ({
  ...(pointer && { where: placeOf(pointer, raw) }),
  words: sentenceOf(message),
  isSevere: severity === 'error',
});
