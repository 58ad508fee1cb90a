import { isPlural, PLACE } from './pseudo-templates.js';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTS = 'áƀçðéƒğĥíĵķļɱñóþǫŕšţúṽŵẋýžÁƁÇÐÉƑĞĤÍĴĶĻḾÑÓÞǪŔŠŢÚṼŴẊÝŽ';

/** So much longer than English may a translation become. */
const MORE = 0.4;

/** What is no letter of the text: words that stand for something, and the places of values. */
const KEPT = new RegExp(`(%\\w+|${PLACE})`, 'u');
const FORM = /(\w+ *\{)([^}]*)(\})/g;

/**
 * A message as it would be in a language nobody knows: ⟦ŠŠhóow áalll⟧. What has no brackets
 * around it in a widget has not gone through `msg`.
 */
export const pseudo = (text: string): string =>
  isPlural(text)
    ? text.replace(FORM, (_, begin: string, form: string, end: string) => begin + told(form) + end)
    : told(text);

function told(text: string): string {
  const letters = text
    .split(KEPT)
    .flatMap((part) => (KEPT.test(part) ? [] : (part.match(/\p{L}/gu) ?? [])));
  const more = Math.ceil(letters.length * MORE);
  const share = (count: number): number => Math.floor((count * more) / letters.length);
  let count = 0;
  const longer = text.split(KEPT).map((part) =>
    KEPT.test(part)
      ? part
      : part.replace(/\p{L}/gu, (letter) => {
          count += 1;
          return (ACCENTS[PLAIN.indexOf(letter)] ?? letter).repeat(
            1 + share(count) - share(count - 1),
          );
        }),
  );
  return `⟦${longer.join('')}⟧`;
}
