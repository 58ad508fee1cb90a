import { filled, type Field, type Keys, type Schema } from './fields.js';
import type { Payload } from './payloads.js';

/** What a reader is to find of one string of a feed. */
interface Planted extends Field {
  /** Stands before the payload, in no other field. */
  readonly mark: string;
  /** The mark and all that is shown after it. */
  readonly shown: string;
}

export interface HostileFeed {
  readonly feed: unknown;
  readonly planted: readonly Planted[];
  readonly keys: Keys;
}

const LONGEST_TEXT = 5000;

const cut = (text: string): string =>
  text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;

/** What fits each pattern, with as much of a text in it as it lets pass. */
const FITTING: Readonly<Record<string, (text: string) => string>> = {
  [String.raw`^\d{4}-\d{2}-\d{2}`]: (text) => `2026-11-23${text}`,
  [String.raw`(\d.*){3}`]: (text) => `010-225 50 00 ${text}`,
  [String.raw`^[^\s@?&]+@[^\s@?&]+$`]: (text) => `${text.replace(/[\s@?&]/g, '')}@example.se`,
  [String.raw`^\d{4}:\d+`]: (text) => `2017:584${text}`,
  [String.raw`^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$`]: () => 'en',
  [String.raw`^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$`]: () => '2030',
  [String.raw`^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$`]: () => '2030',
};

/** A feed whose every string says the same, each with a mark of its own before and after it. */
export function feedWith(schema: Schema, payload: Payload, isTame = false): HostileFeed {
  const { text, tame, bare, address, language } = payload;
  const planted: Planted[] = [];
  const keys = {
    own: (bare ? text : `nyckel${text.slice(0, 80)}x`).trim(),
    other: 'annan',
  };
  const feed = filled(
    schema,
    (field) => {
      if (field.use === 'key') return language ? keys.own : 'sv';
      if (field.use === 'address') {
        return address ? text : `https://example.org/${encodable(text)}`;
      }
      const mark = `q${String(planted.length + 100)}q`;
      const plain = bare ? text : `${mark}${text}x`;
      const marked = isTame ? tame!(plain) : plain;
      const fits = field.pattern === undefined ? (all: string) => all : FITTING[field.pattern];
      if (!fits) throw new Error(`${field.path}: what fits ${field.pattern}?`);
      const value = fits(marked);
      const shown = cut(value);
      planted.push({ ...field, mark, shown: shown.slice(Math.max(0, shown.indexOf(mark))) });
      return value;
    },
    keys,
  );
  return { feed, planted, keys };
}

/** As much of a text as an address may have. */
const encodable = (text: string): string => text.slice(0, 1900);
