/** A place in a text, for people. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** In characters, from 1. */
  readonly column: number;
  /** What stands there, with something of its line on both sides. */
  readonly excerpt: string;
}

/** Characters shown on each side. */
const BESIDE = 30;

/** Which line and column an offset is, and what stands there. */
export function lineAt(text: string, at: number): Place {
  const before = text.slice(0, at);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const end = /[\r\n]/.exec(text.slice(at, at + BESIDE))?.index ?? BESIDE;
  const from = Math.max(start, at - BESIDE);
  const to = Math.min(text.length, at + end);
  const excerpt = `${from > start ? '…' : ''}${text.slice(from, to).trim()}${to < text.length && end === BESIDE ? '…' : ''}`;
  return {
    line: (before.match(/\r\n|\n|\r/g)?.length ?? 0) + 1,
    column: at - start + 1,
    excerpt: printable(excerpt) || 'the end',
  };
}

/** Signs that would move the cursor or turn lines round are shown as a box. */
const printable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (sign) => (sign === '\t' ? ' ' : '\ufffd'));
