/**
 * A finding's message for those who own content.
 * @param message as the schemas and checks give it, in English
 */
export function findingWords(message: string, language: 'sv' | 'en'): string {
  return language === 'sv' ? message : message;
}
