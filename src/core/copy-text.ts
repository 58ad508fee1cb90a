import { msg } from './localize.js';

/**
 * Puts a text on the clipboard.
 * @param done what to say then
 * @returns gives what came of it, in the language then speaking
 */
export async function copyText(text: string, done: () => string): Promise<() => string> {
  try {
    await navigator.clipboard.writeText(text);
    return done;
  } catch {
    return () =>
      msg('Webbläsaren tillåter inte kopiering. Markera texten och kopiera den själv.', {
        id: 'common.copy-failed',
        desc: 'Said when the browser refuses to copy',
      });
  }
}

export const copyLabel = (): string =>
  msg('Kopiera', { id: 'common.copy', desc: 'Button that copies what is shown as text' });
