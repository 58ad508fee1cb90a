import { lineAt } from './line-at.js';
import { tokenAt, type Token } from './json-token.js';

/** Where a text stops being JSON, and why. */
interface Fault {
  readonly at: number;
  readonly what: string;
}

interface Open {
  readonly at: number;
  readonly bracket: '{' | '[';
}

/** What may stand next. */
type Expected =
  'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'end';

const QUOTES = 'Names and texts stand in straight double quotes: "…".';
const COMMA_MISSING = 'A comma is missing before this.';
const COMMA_TOO_MUCH = 'There is a comma too many before this.';
const COLON_MISSING = 'A colon is missing between the name and its value.';
const VALUE_MISSING = 'A value is missing before this.';
const NEVER_CLOSED = 'This bracket is never closed.';
const CLOSES_NOTHING = 'This bracket closes nothing that is open.';
const OTHER_BRACKET = 'This is not the bracket that closes the one opened last.';
const AFTER_THE_END =
  'The content has ended before this: there is one bracket too many, or two feeds in one file.';
const BARE_WORD = 'Should be a text in quotes, a number, true, false or null.';
const BREAKS_OFF = 'The file breaks off here.';

/**
 * Why a text is no JSON, for people: where, what stands there, and what is wrong.
 * @returns undefined where nothing is wrong with it
 */
export function jsonFault(text: string): string | undefined {
  const fault = faultIn(text);
  if (!fault) return undefined;
  const { line, column, excerpt } = lineAt(text, fault.at);
  return `${fault.what} Line ${line}, column ${column}: ${excerpt}`;
}

function faultIn(text: string): Fault | undefined {
  const open: Open[] = [];
  let expected: Expected = 'value';
  let at = text.startsWith('\ufeff') ? 1 : 0;
  for (;;) {
    const token = tokenAt(text, at);
    if (token.kind === 'fault') return { at: token.at, what: token.what };
    if (token.kind === 'nothing') {
      if (expected === 'end') return undefined;
      const last = open.at(-1);
      return last ? { at: last.at, what: NEVER_CLOSED } : { at: token.at, what: BREAKS_OFF };
    }
    const step = stepOver(token, expected, open);
    if (typeof step !== 'string') return step;
    expected = step === 'done' ? afterValue(open) : step;
    at = token.end;
  }
}

const afterValue = (open: readonly Open[]): Expected =>
  open.length === 0 ? 'end' : 'comma-or-end';

/** @returns what may come next; `done` when a value is complete */
function stepOver(token: Token, expected: Expected, open: Open[]): Expected | 'done' | Fault {
  const fault = (what: string): Fault => ({ at: token.at, what });
  if (expected === 'end') return fault(AFTER_THE_END);
  switch (token.kind) {
    case 'close':
      return closed(token, expected, open);
    case 'comma':
      if (expected === 'comma-or-end') return open.at(-1)?.bracket === '{' ? 'name' : 'value';
      if (expected === 'colon') return fault(COLON_MISSING);
      return fault(
        expected === 'name' || isAfterComma(expected, open) ? COMMA_TOO_MUCH : VALUE_MISSING,
      );
    case 'colon':
      return expected === 'colon'
        ? 'value'
        : fault(expected === 'comma-or-end' ? COMMA_MISSING : QUOTES);
    default:
  }
  if (expected === 'comma-or-end') return fault(COMMA_MISSING);
  if (expected === 'colon') return fault(COLON_MISSING);
  if (expected === 'name' || expected === 'name-or-end') {
    return token.kind === 'text' ? 'colon' : fault(QUOTES);
  }
  if (token.kind === 'word') return fault(BARE_WORD);
  if (token.kind !== 'open') return 'done';
  open.push({ at: token.at, bracket: token.bracket as '{' | '[' });
  return token.bracket === '{' ? 'name-or-end' : 'value-or-end';
}

/** In a list, where a value is expected after a comma; after a colon one is simply missing. */
const isAfterComma = (expected: Expected, open: readonly Open[]): boolean =>
  expected === 'value' && open.at(-1)?.bracket === '[';

function closed(token: Token, expected: Expected, open: Open[]): 'done' | Fault {
  const last = open.at(-1);
  if (!last) return { at: token.at, what: CLOSES_NOTHING };
  const fits = (last.bracket === '{') === (token.bracket === '}');
  if (!fits) return { at: token.at, what: OTHER_BRACKET };
  if (expected === 'colon') return { at: token.at, what: COLON_MISSING };
  if (expected === 'name' || isAfterComma(expected, open)) {
    return { at: token.at, what: COMMA_TOO_MUCH };
  }
  if (expected === 'value') return { at: token.at, what: VALUE_MISSING };
  open.pop();
  return 'done';
}
