import { NAMES } from '../../core/own-language-names.js';

/** A widget that has a page of its own to be framed. */
export type FrameWidget =
  'contact-finder' | 'concept-glossary' | 'collaboration-overview' | 'strategy-list';

/**
 * What an option may hold. `key` and `keys` are names that the content gives its things: the widget
 * knows which there are, leaves out others and shows none of them as text.
 */
export type Rule =
  | { readonly kind: 'switch' }
  | { readonly kind: 'one' | 'some'; readonly of: readonly string[] }
  | { readonly kind: 'key' | 'keys' }
  | { readonly kind: 'number'; readonly from: number; readonly to: number };

export type Rules = Readonly<Record<string, Rule>>;

const SWITCH: Rule = { kind: 'switch' };
const KEY: Rule = { kind: 'key' };
const KEYS: Rule = { kind: 'keys' };
const YEAR: Rule = { kind: 'number', from: 1900, to: 2100 };
const one = (...of: readonly string[]): Rule => ({ kind: 'one', of });
const some = (...of: readonly string[]): Rule => ({ kind: 'some', of });

const LANGUAGE = one(...Object.keys(NAMES));
const LEVELS = some('national', 'county', 'municipality', 'local');

const common: Rules = {
  lang: LANGUAGE,
  'no-heading': SWITCH,
  'heading-level': { kind: 'number', from: 1, to: 6 },
  'color-scheme': one('auto', 'light', 'dark'),
};

/**
 * All that the address of a framed page may say, by widget: how something is shown, never what.
 * Neither texts nor colours nor other content are among it, or an authority's own address would
 * show what a stranger wants it to.
 */
export const frameOptions: Readonly<Record<FrameWidget, Rules>> = {
  'contact-finder': {
    ...common,
    county: KEY,
    municipality: KEY,
    lock: SWITCH,
    map: SWITCH,
    locate: SWITCH,
    layout: one('full', 'compact'),
  },
  'concept-glossary': {
    ...common,
    concept: KEY,
    'also-lang': LANGUAGE,
    layout: one('list', 'accordion'),
    'reviewed-only': SWITCH,
  },
  'collaboration-overview': {
    ...common,
    level: LEVELS,
    actor: KEY,
    task: KEY,
    county: KEY,
    sections: some('roles', 'tasks', 'actors', 'arenas', 'grants'),
    diagram: SWITCH,
    'reviewed-only': SWITCH,
  },
  'strategy-list': {
    ...common,
    county: KEYS,
    type: KEYS,
    topic: KEYS,
    level: LEVELS,
    status: some('in-force', 'ended', 'unknown'),
    'from-year': YEAR,
    'to-year': YEAR,
    sort: one('year', 'county', 'title', 'type'),
    limit: { kind: 'number', from: 1, to: 1000 },
    'reviewed-only': SWITCH,
  },
};

/** Long enough for every key there is; nobody writes a message in it. */
const SHAPE = /^[a-z\d]+(-[a-z\d]+)*$/i;
const LONGEST = 64;
const MOST = 30;

const isKey = (value: string): boolean => value.length <= LONGEST && SHAPE.test(value);

function list(value: string, allows: (each: string) => boolean): string | undefined {
  const all = value.split(/[\s,]+/).filter(Boolean);
  return all.length > 0 && all.length <= MOST && all.every(allows) ? all.join(',') : undefined;
}

/**
 * A value as the widget's attribute takes it, where the rule allows it.
 * @returns undefined where it does not; a switch gives `''` for on and `'false'` for off
 */
export function allowed(rule: Rule, written: string): string | undefined {
  // Longer than any list that may be: not even looked at.
  if (written.length > LONGEST * MOST) return undefined;
  const value = written.trim();
  switch (rule.kind) {
    case 'switch':
      if (/^(true|1)?$/i.test(value)) return '';
      return /^(false|0)$/i.test(value) ? 'false' : undefined;
    case 'one':
      return rule.of.find((each) => each === value.toLowerCase());
    case 'some':
      return list(value.toLowerCase(), (each) => rule.of.includes(each));
    case 'key':
      return isKey(value) ? value : undefined;
    case 'keys':
      return list(value, isKey);
    case 'number': {
      const number = /^\d{1,4}$/.test(value) ? Number(value) : NaN;
      return number >= rule.from && number <= rule.to ? String(number) : undefined;
    }
  }
}
