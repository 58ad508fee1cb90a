import { MOST_BYTES } from '../../core/fetch-text.js';
import { checkText, type Checked, type CheckOptions } from './check.js';
import { lineAt } from './line-at.js';

/** Files that begin like this are no text. */
const BEGINNINGS: readonly (readonly [readonly number[], string])[] = [
  [
    [0x50, 0x4b, 3, 4],
    'Is a workbook (Excel, Calc) or another packed file: save the sheet as CSV and convert that, with lor-widgets convert.',
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'Is an old Excel or Word file: save the sheet as CSV and convert that, with lor-widgets convert.',
  ],
  [[0x25, 0x50, 0x44, 0x46], 'Is a PDF, not JSON.'],
  [[0x1f, 0x8b], 'Is a packed file (gzip): unpack it first.'],
];

const UTF_16 = 'Is UTF-16, which Windows programs call "Unicode": save it as UTF-8.';
const NO_TEXT = 'Is no text file.';

/** Looks a feed's file through, whatever it is: never throws. */
export async function checkBytes(bytes: Uint8Array, options: CheckOptions = {}): Promise<Checked> {
  const instead = insteadOfText(bytes);
  if (instead) return { findings: [{ pointer: '', message: instead, severity: 'error' }] };
  const checked = await checkText(new TextDecoder().decode(bytes), options);
  if (bytes.length <= MOST_BYTES) return checked;
  const message = `Is ${(bytes.length / 1e6).toFixed(1)} MB: widgets fetch at most ${MOST_BYTES / 1e6} MB. Divide it, or leave something out.`;
  return {
    ...checked,
    findings: [{ pointer: '', message, severity: 'error' }, ...checked.findings],
  };
}

/** What a file is that cannot be read as UTF-8, and what to do with it. */
function insteadOfText(bytes: Uint8Array): string | undefined {
  const known = BEGINNINGS.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1];
  if (known) return known;
  const start = bytes.subarray(0, 4000);
  const zeros = start.filter((byte) => byte === 0).length;
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  // Every second byte of Latin letters is zero there.
  if (mark === 0xfffe || mark === 0xfeff || zeros > start.length / 4) return UTF_16;
  if (zeros > 0) return NO_TEXT;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    return otherEncoding(bytes);
  }
}

function otherEncoding(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  // Bytes that no text has, in any encoding.
  if (/[\u0001-\u0008\u000e-\u001f]/.test(text.slice(0, 4000))) return NO_TEXT;
  const { line, excerpt } = lineAt(text, firstWrongByte(bytes));
  return `Is not UTF-8 but, it seems, Windows-1252 ("ANSI"): save it as UTF-8. Line ${line}: ${excerpt}`;
}

/** Where UTF-8 ends, by halves: whatever can be read up to there, with more to come, is right. */
function firstWrongByte(bytes: Uint8Array): number {
  let [right, wrong] = [0, bytes.length];
  while (wrong - right > 1) {
    const middle = Math.floor((right + wrong) / 2);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      right = middle;
    } catch {
      wrong = middle;
    }
  }
  return right;
}
