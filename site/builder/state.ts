import { COLOURS, FONTS, MEASURES, SPOKEN, SYSTEMS, TAGS, USUAL, WAYS, nameOf } from './choices.js';
import type { ColourName, Colours, Data, Looks, Option, State } from './model.js';

/** The longest text that is taken for a heading or the like, in characters. */
const LONGEST = 160;

/** Attributes that are never written into a link: what somebody has typed to search for. */
const PRIVATE: ReadonlySet<string> = new Set(['query']);

/** Attributes that have a place of their own in the state. */
const ELSEWHERE: ReadonlySet<string> = new Set(['src']);

export const START: State = {
  widget: 'lor-contact-finder',
  speaks: '',
  also: '',
  options: {},
  term: '',
  looks: { light: {}, dark: {}, hasDark: false, font: '' },
  feed: '',
  system: 'other',
  way: 'script',
  base: '',
  fallback: '',
  width: 0,
  scheme: 'light',
};

/** A text in one line, without what nobody can see. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);

/**
 * The value of an option if it may have it.
 * @returns undefined where it may not, and for a switch that is off
 */
export function validValue(option: Option, value: string): string | undefined {
  const { kind, choices = [] } = option;
  const isChoice = (each: string): boolean => choices.some((choice) => choice.value === each);
  switch (kind) {
    case 'switch':
      return /^(|true|1)$/.test(value) ? '' : undefined;
    case 'one':
      return isChoice(value) ? value : undefined;
    case 'many': {
      const some = new Set(value.split(/[\s,]+/).filter(isChoice));
      return some.size > 0 ? [...some].join(',') : undefined;
    }
    case 'number':
      return /^[1-9]\d{0,4}$/.test(value.trim()) ? value.trim() : undefined;
    case 'key':
      return /^[a-z][\w-]{0,40}$/i.test(value.trim()) ? value.trim() : undefined;
    case 'text':
      return oneLine(value) || undefined;
  }
}

/** The element's attributes among all that was chosen, in the manifest's order. */
export function optionsOf(state: State, data: Data): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const option of data.elements[state.widget]) {
    const value = state.options[option.name];
    const valid = value === undefined ? undefined : validValue(option, value);
    if (valid === undefined || USUAL[option.name]?.includes(valid)) continue;
    found[option.name] = valid;
  }
  // The heading that is not shown has neither words nor a level.
  if ('no-heading' in found) delete found['heading-level'];
  // A municipality says which county.
  if ('municipality' in found) delete found['county'];
  if (!('county' in found) && !('municipality' in found)) delete found['lock'];
  return found;
}

/**
 * The address of the site's own content, if it is one: a path of the site, or http(s).
 * @returns empty where it is none
 */
export function validFeed(text: string): string {
  const written = text.trim();
  if (written.length > 2000 || /[\p{Cc}\s"<>\\^`{|}]/u.test(written)) return '';
  if (/^\/(?!\/)/.test(written)) return written;
  return /^https?:/i.test(written) && URL.canParse(written) ? written : '';
}

/**
 * The folder of the files, if it is one: a path of the site, or https; a slash ends it.
 * @returns empty where it is none
 */
export function validBase(text: string): string {
  const address = validFeed(text).replace(/[?#].*$/, '');
  if (!address || /^http:/i.test(address)) return '';
  return address.endsWith('/') ? address : `${address}/`;
}

/** `#rrggbb` in small letters; undefined where it is no colour. */
export function validColour(text: string): string | undefined {
  const [, short, long] = /^#?(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(text.trim()) ?? [];
  if (short) return short.replace(/./g, '$&$&').replace(/^/, '#').toLowerCase();
  return long && `#${long}`.toLowerCase();
}

const oneOf = <T extends string>(value: string | null, all: readonly T[], usual: T): T =>
  all.find((each) => each === value) ?? usual;

/** What the link's query says; what it may not say is as at the start. Never throws. */
export function parseState(query: string, data: Data): State {
  const asked = new URLSearchParams(query);
  const get = (name: string): string => asked.get(name) ?? '';
  const widget = TAGS.find((tag) => nameOf(tag) === get('widget')) ?? START.widget;
  const options: Record<string, string> = {};
  for (const option of data.elements[widget]) {
    if (PRIVATE.has(option.name) || ELSEWHERE.has(option.name)) continue;
    const value = asked.get(`o-${option.name}`);
    const valid = value === null ? undefined : validValue(option, value);
    if (valid !== undefined) options[option.name] = valid;
  }
  const width = Number(get('width'));
  return {
    widget,
    options,
    speaks: oneOf(get('speaks'), SPOKEN, ''),
    also: oneOf(get('also'), SPOKEN, ''),
    term: oneLine(get('term')),
    looks: parseLooks(asked),
    feed: validFeed(get('feed')),
    system: oneOf(get('system'), SYSTEMS, START.system),
    way: oneOf(get('way'), WAYS, START.way),
    base: validBase(get('base')),
    fallback: oneOf(get('fallback'), ['link', 'facts'], START.fallback),
    width: width === 280 || width === 480 ? width : 0,
    scheme: oneOf(get('scheme'), ['light', 'dark'], START.scheme),
  };
}

function parseLooks(asked: URLSearchParams): Looks {
  const colours = (scheme: string): Colours => {
    const found: Partial<Record<ColourName, string>> = {};
    for (const name of COLOURS) {
      const colour = validColour(asked.get(`${scheme}-${name}`) ?? '');
      if (colour) found[name] = colour;
    }
    return found;
  };
  const font = asked.get('font') ?? '';
  const measures = Object.entries(MEASURES).flatMap(([name, limits]) => {
    const value = validMeasure(asked.get(name), limits);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    light: colours('light'),
    dark: colours('dark'),
    hasDark: asked.get('dark') === '1',
    font: Object.hasOwn(FONTS, font) ? font : '',
    ...Object.fromEntries(measures),
  };
}

/** A number within its limits; undefined where it is none, or as it is anyway. */
export function validMeasure(
  text: string | null,
  { min, max, usual }: { min: number; max: number; usual: number },
): number | undefined {
  const value = text?.trim() ? Number(text) : NaN;
  return value >= min && value <= max && value !== usual ? value : undefined;
}

/** The query of a link to this state: only what differs from the start, and nothing private. */
export function queryOf(state: State, data: Data): URLSearchParams {
  const query = new URLSearchParams();
  const set = (name: string, value: string, usual: string): void => {
    if (value !== usual) query.set(name, value);
  };
  set('widget', nameOf(state.widget), nameOf(START.widget));
  set('speaks', state.speaks, '');
  set('also', state.also, '');
  for (const [name, value] of Object.entries(optionsOf(state, data))) {
    if (!PRIVATE.has(name) && !ELSEWHERE.has(name)) query.set(`o-${name}`, value);
  }
  if (state.widget === 'lor-concept') set('term', state.term, '');
  const { looks } = state;
  for (const [name, value] of Object.entries(looks.light)) {
    query.set(`light-${name}`, value.slice(1));
  }
  if (looks.hasDark) {
    query.set('dark', '1');
    for (const [name, value] of Object.entries(looks.dark)) {
      query.set(`dark-${name}`, value.slice(1));
    }
  }
  set('font', looks.font, '');
  for (const name of ['radius', 'space', 'measure'] as const) {
    if (looks[name] !== undefined) query.set(name, String(looks[name]));
  }
  set('feed', state.feed, '');
  set('system', state.system, START.system);
  set('way', state.way, START.way);
  set('base', state.base, '');
  set('fallback', state.fallback, START.fallback);
  set('width', String(state.width), '0');
  set('scheme', state.scheme, START.scheme);
  return query;
}

/**
 * What stands inside the element: facts where they are few, as those of one board; a link for whole
 * lists, unless somebody wants them.
 */
export function fallbackOf(state: State, data: Data): 'link' | 'facts' {
  if (state.widget === 'lor-concept') return 'link';
  if (state.fallback) return state.fallback;
  const { county, municipality } = optionsOf(state, data);
  return state.widget === 'lor-contact-finder' && (county ?? municipality) ? 'facts' : 'link';
}
