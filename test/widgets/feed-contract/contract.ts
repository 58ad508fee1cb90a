import { feed } from '../../feeds.js';
import { place, until } from '../../helpers.js';
import { FALLBACK, watched, type Watched } from '../../watched.js';

export type WidgetTag =
  | 'lor-collaboration-overview'
  | 'lor-concept-glossary'
  | 'lor-contact-finder'
  | 'lor-strategy-list';
export type Widget<T extends WidgetTag> = HTMLElementTagNameMap[T];

/** A kind of widget and what the tests' good feed has it show. */
export interface FedWidget<T extends WidgetTag> {
  readonly tag: T;
  /** The envelope's word for such content. */
  readonly kind: 'contacts' | 'glossary' | 'strategies' | 'collaboration';
  /** The names of the records in sight, in order. */
  readonly names: (widget: Widget<T>) => string[];
  /** So many records come with the library, and are in the tests' good feed. */
  readonly own: number;
}

/** What differs between the widgets that have a `src`. */
export interface FeedContract<T extends WidgetTag> extends FedWidget<T> {
  /** The field of the envelope that holds the records. */
  readonly list: string;
  /** A record with nothing but what it must have. */
  readonly record: (name: string) => object;
  /** What comes after the first screenful has come. */
  readonly whole: (widget: Widget<T>) => Promise<void>;
  /** Words that only come with content, the library's or that of the tests' good feed. */
  readonly ownWords: RegExp;
  /** The name of the one record in the tests' small feed. */
  readonly small: string;
  /** The record that has no name in the tests' feed with one bad record. */
  readonly bad: { readonly name: string; readonly field: string };
  /** What the line above so many records says; not every widget has one. */
  readonly countLine?: (records: number) => string;
  /** Something chosen by attribute, and what holds when the good feed shows it. */
  readonly chosen: { readonly attributes: string; readonly isShown: (widget: Widget<T>) => void };
  /** Attributes with which the source line is in sight. */
  readonly sourced: readonly [string, ...string[]];
  /** Types into the search field, and waits for an answer. */
  readonly typeIn: (widget: Widget<T>, text: string) => Promise<void>;
  /** A part of the widget comes that has nothing to do with its content. */
  readonly partComes: (widget: Widget<T>) => Promise<void>;
  /**
   * Goes on from what is chosen, through steps that need parts of the widget; returns what then
   * holds, and still holds when newer content has come.
   */
  readonly readOn: (widget: Widget<T>) => Promise<() => void>;
}

/** Address of a feed of the widget's kind. */
export const feedOf = <T extends WidgetTag>(
  { kind }: FedWidget<T>,
  name: string,
  query: Readonly<Record<string, string | number>> = {},
): string => feed(name, { kind, ...query });

export const shownFrom = <T extends WidgetTag>(
  { tag }: FedWidget<T>,
  src: string,
  attributes = '',
): Watched<Widget<T>> => watched(tag, src, attributes);

/** A widget without a feed: it shows what comes with the library. */
export const beside = <T extends WidgetTag>({ tag }: FedWidget<T>): Widget<T> =>
  place(`<${tag}>${FALLBACK}</${tag}>`).firstElementChild as Widget<T>;

/** Waits until so many records are in sight: more come after the first screenful. */
export async function inSight<T extends WidgetTag>(
  { names, own }: FedWidget<T>,
  widget: Widget<T>,
  records = own,
): Promise<void> {
  await widget.ready;
  await until(`${records} records`, () => names(widget).length === records);
}

/** Content with one record and nothing that may be left out. */
export const bare = <T extends WidgetTag>(
  { kind, list, record }: FeedContract<T>,
  name: string,
): object => ({ kind, version: 1, [list]: [record(name)] });

/** A day as Swedish readers read it; today without one. */
export const longDay = (iso?: string): string =>
  new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeZone: 'UTC' }).format(
    iso === undefined ? new Date() : new Date(`${iso}T00:00:00Z`),
  );
