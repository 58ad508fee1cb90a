import type { Finding } from '../../core/finding.js';
import { SWEDISH } from './swedish.js';

type Language = 'sv' | 'en';

/** What is said around a message, and how it is said in Swedish. */
const AROUND: readonly (readonly [RegExp, (inner: string, ...parts: string[]) => string])[] = [
  [
    /^(?<inner>.*) Line (\d+), column (\d+): (.*)$/,
    (inner, line, column, excerpt) => `${inner} Rad ${line}, tecken ${column}: ${ending(excerpt)}`,
  ],
  [
    /^(?<inner>.*) Line (\d+): (.*)$/,
    (inner, line, excerpt) => `${inner} Rad ${line}: ${ending(excerpt)}`,
  ],
  [/^(?<inner>.*) It is left out\.$/, (inner) => `${inner} Det utelämnas.`],
  [/^(?<inner>.*) Did you mean "(.*)"\?$/, (inner, name) => `${inner} Menade du "${name}"?`],
  [/^In (\d+) places: (?<inner>.*)$/, (inner, count) => `På ${count} ställen: ${inner}`],
];

const ending = (excerpt: string | undefined): string =>
  excerpt === 'the end' ? 'slutet' : (excerpt ?? '');

/** What the validator says by itself, in plainer words. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/^Invalid key: Expected "(.+)" but received undefined$/, 'The field "$1" is missing.'],
  [/^Invalid type: Expected \(?string\b.* but received .*$/, 'Should be a text in quotes.'],
  [/^Invalid type: Expected \(?Array\b.* but received .*$/, 'Should be a list: [ … ].'],
  [/^Invalid type: Expected \(?Object\b.* but received .*$/, 'Should be an object: { … }.'],
  [/^Invalid type: Expected \(?number\b.* but received .*$/, 'Should be a number, without quotes.'],
  [/^Invalid .*$/, 'Does not fit here.'],
];

const plain = (message: string): string => {
  const found = PLAIN.find(([pattern]) => pattern.test(message));
  return found ? message.replace(...found) : message;
};

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** Those with something filled in, the longest first: it is the most exact. */
let templates: readonly (readonly [RegExp, string])[] | undefined;

function filled(message: string): string | undefined {
  templates ??= Object.entries(SWEDISH)
    .filter(([english]) => english.includes('{}'))
    .sort(([a], [b]) => b.length - a.length)
    .map(([english, swedish]) => [
      new RegExp(`^${english.split('{}').map(escaped).join('(.*)')}$`, 's'),
      swedish,
    ]);
  for (const [pattern, swedish] of templates) {
    const found = pattern.exec(message);
    if (!found) continue;
    let part = 0;
    return swedish.replaceAll('{}', () => found[(part += 1)] ?? '');
  }
  return undefined;
}

/**
 * A finding's message for those who own content.
 * @param message as the schemas and checks give it, in English
 */
export function findingWords(message: string, language: Language): string {
  if (Object.hasOwn(SWEDISH, message))
    return language === 'sv' ? (SWEDISH[message] ?? '') : message;
  for (const [pattern, around] of AROUND) {
    const found = new RegExp(pattern, 's').exec(message);
    if (!found) continue;
    const inner = found.groups?.['inner'] ?? '';
    const said = findingWords(inner, language);
    return language === 'en'
      ? message.replace(inner, () => said)
      : around(said, ...found.slice(1).filter((each) => each !== inner));
  }
  const simple = plain(message);
  if (language === 'en') return simple;
  return (Object.hasOwn(SWEDISH, simple) ? SWEDISH[simple] : filled(simple)) ?? simple;
}

/** What an error costs: the record it is in, or the whole content. */
const COSTS = {
  en: { before: 'It is left out.', record: 'The record is left out.', whole: 'Nothing is shown.' },
  sv: { before: 'Det utelämnas.', record: 'Posten utelämnas.', whole: 'Inget visas.' },
} as const;

/** As `findingWords()`, and what an error costs. */
export function findingText({ message, severity, pointer }: Finding, language: Language): string {
  const text = findingWords(message, language);
  const { before, record, whole } = COSTS[language];
  if (severity === 'warning' || !text.endsWith(before)) return text;
  return text.slice(0, -before.length) + (/^\/[^/]+\/\d+(\/|$)/.test(pointer) ? record : whole);
}
