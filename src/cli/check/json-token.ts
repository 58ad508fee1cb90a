/** A piece of JSON, or why there is none. */
export interface Token {
  readonly kind:
    'open' | 'close' | 'comma' | 'colon' | 'text' | 'literal' | 'word' | 'nothing' | 'fault';
  readonly at: number;
  /** Where what follows begins. */
  readonly end: number;
  /** Of those that open and close. */
  readonly bracket?: string;
  /** Of faults: what is wrong. */
  readonly what: string;
}

const SIGNS: Readonly<Record<string, Token['kind']>> = {
  '{': 'open',
  '[': 'open',
  '}': 'close',
  ']': 'close',
  ',': 'comma',
  ':': 'colon',
};

const BLANK = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const LITERAL = /(?:true|false|null)(?!\w)/y;
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/uy;

/** Where a pattern that begins here ends; undefined where it does not fit. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** What stands at a place of a text, after blanks. */
export function tokenAt(text: string, from: number): Token {
  const at = endOf(BLANK, text, from) ?? from;
  const token = (kind: Token['kind'], end: number, bracket = ''): Token => ({
    ...{ kind, at, end, bracket, what: '' },
  });
  const sign = text[at];
  if (sign === undefined) return token('nothing', at);
  const kind = SIGNS[sign];
  if (kind) return token(kind, at + 1, sign);
  if (sign === '"') return textAt(text, at);
  const end = endOf(LITERAL, text, at) ?? endOf(NUMBER, text, at);
  if (end !== undefined) return token('literal', end);
  const wordEnd = endOf(WORD, text, at);
  if (wordEnd !== undefined) return token('word', wordEnd);
  return faulty(at, whatIs(sign, text[at + 1]));
}

const faulty = (at: number, what: string): Token => ({ kind: 'fault', at, end: at, what });

function whatIs(sign: string, next: string | undefined): string {
  if (/['‘’“”„«»`´]/.test(sign)) return 'Names and texts stand in straight double quotes: "…".';
  if (/[\d+.-]/.test(sign)) return 'Is no number as JSON writes it, such as 12 or 1.5.';
  if (sign === '#' || (sign === '/' && /[/*]/.test(next ?? ''))) {
    return 'JSON has no comments: take this out.';
  }
  if (/[\s\p{C}]/u.test(sign)) return 'An invisible character stands here: take it out.';
  return 'This sign means nothing in JSON.';
}

function textAt(text: string, at: number): Token {
  const end = endOf(STRING, text, at) ?? at + 1;
  const stop = text[end];
  if (stop === '"') return { kind: 'text', at, end: end + 1, what: '' };
  if (stop === undefined)
    return faulty(at, 'This text is never closed: its last quotes are missing.');
  if (stop === '\\') {
    return faulty(end, 'A backslash that stands for itself is written twice: \\\\.');
  }
  return /[\r\n]/.test(stop)
    ? faulty(
        at,
        'This text goes on over the end of the line: its last quotes are missing, or a line break should be written \\n.',
      )
    : faulty(end, 'An invisible character stands here: take it out.');
}
