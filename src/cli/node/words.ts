/** The languages that the commands speak. */
export type Language = 'sv' | 'en';

/** Words in both languages; a plain text is the same in both. */
export type Words = string | Readonly<Record<Language, string>>;

/** What is said in a language. */
export const inLanguage = (words: Words, language: Language): string =>
  typeof words === 'string' ? words : words[language];

/** What a finding is called, by its severity. */
export const SEVERITY = {
  error: { en: 'error', sv: 'fel' },
  warning: { en: 'warning', sv: 'varning' },
} as const;

/** The language that the system speaks, of ours: Swedish where it says so, else English. */
export function systemLanguage(
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const told = [LC_ALL, LC_MESSAGES, LANG].find((each) => each);
  return /^sv\b|^sv_/i.test(told ?? '') ? 'sv' : 'en';
}
