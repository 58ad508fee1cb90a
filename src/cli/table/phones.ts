import { shown } from './messages.js';
import type { ReadValue } from './read-value.js';

/** Digits as a number of Excel would be shown, where it was a Swedish phone number: no zero first. */
const ZERO_LOST = /^[1-9]\d{6,8}$/;
/** A country code without its plus sign. */
const PLUS_LOST = /^46[1-9]\d{6,9}$/;
const AS_A_FORMULA = /^=?"?(\+?[\d\s()/-]+)"?$/;

/**
 * Reads a phone number as people write it. What Excel has made a number of is put right where that
 * is certain, and told; digits that it has rounded away cannot be known.
 */
export function readPhone(cell: string): ReadValue {
  const number = AS_A_FORMULA.exec(cell)?.[1]?.trim() ?? cell;
  if (/^\d([.,]\d+)?e\+?\d+$/i.test(number)) {
    return {
      problem: {
        code: 'phone-rounded',
        words: {
          en: `"${cell}" is what Excel makes of a long number; the digits are lost. Format the column as text and write the number again.`,
          sv: `”${cell}” är vad Excel gör av ett långt tal. Siffrorna är borta. Formatera kolumnen som text och skriv numret på nytt.`,
        },
      },
    };
  }
  const mended = PLUS_LOST.test(number)
    ? `+${number}`
    : ZERO_LOST.test(number)
      ? `0${number}`
      : number;
  if (mended !== number) {
    return {
      value: mended,
      problem: {
        code: 'phone-zero',
        words: {
          en: `"${cell}" was read as ${mended}: Excel takes zeros and plus signs away at the beginning of numbers. Is that right? Format the column as text to keep them.`,
          sv: `”${cell}” tolkades som ${mended}. Excel tar bort nollor och plustecken i början av tal. Stämmer det? Formatera kolumnen som text, så behålls de.`,
        },
      },
    };
  }
  if (/(\d.*){3}/.test(number)) return { value: number };
  return {
    problem: {
      code: 'phone',
      words: {
        en: `"${shown(cell)}" is no phone number. Write one, as 010-123 45 67.`,
        sv: `”${shown(cell)}” är inget telefonnummer. Skriv ett, som 010-123 45 67.`,
      },
    },
  };
}
