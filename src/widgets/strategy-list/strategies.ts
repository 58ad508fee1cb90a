import type { Review } from '../../core/review.js';
import { textIn, type Labels, type ShownText, type Text } from '../../core/text.js';

/**
 * The content of the strategy list: the "strategies" feed after validation. Every field but ids,
 * titles and the envelope may be missing. Pure, no DOM.
 */
export interface Strategies {
  readonly kind: 'strategies';
  readonly version: number;
  /** Language of plain strings. BCP 47. */
  readonly language: string;
  /** ISO 8601 date. */
  readonly updated?: string;
  readonly source?: { readonly name: Text; readonly url?: string };
  readonly license?: string;
  readonly review?: Review;
  /** What kinds of document are called, by key. */
  readonly types?: Labels;
  /** What subjects are called, by key. */
  readonly topics?: Labels;
  /** What counties are called, by code. */
  readonly counties?: Labels;
  readonly strategies: readonly Strategy[];
}

export type StrategyLevel = 'national' | 'county' | 'municipality' | 'local';

export interface Strategy {
  readonly id: string;
  /** The document's own title, in the language of the document. */
  readonly title: Text;
  /** What the title means, in other languages. */
  readonly gloss?: Text;
  /** Language of the document. BCP 47. */
  readonly language?: string;
  readonly level?: StrategyLevel;
  /** Codes of the counties it is about; none where it is about the whole country. */
  readonly counties?: readonly string[];
  /** Codes of the municipalities it is about. */
  readonly municipalities?: readonly string[];
  /** Key of `types`. */
  readonly type?: string;
  /** Keys of `topics`. */
  readonly topics?: readonly string[];
  /** The first year it is valid; missing where nobody knows. */
  readonly validFrom?: number;
  /** The last year it is valid; missing where it has no end or nobody knows it. */
  readonly validTo?: number;
  /** What sources say of the years that does not go together. */
  readonly yearsNote?: Text;
  /** ISO 8601, as exact as it is known: `2016`, `2016-02` or `2016-02-17`. */
  readonly decided?: string;
  readonly parties?: readonly Text[];
  readonly publisher?: Text;
  readonly url?: string;
  /** Kind of file, such as `pdf` or `html`. */
  readonly format?: string;
  /** Of the file, in bytes. */
  readonly size?: number;
  readonly summary?: Text;
  /** Id of the document that replaced it. */
  readonly supersededBy?: string;
  /** Whether somebody has seen the document; `title-only` where only its title was seen. */
  readonly verified?: boolean | 'title-only';
  /** ISO 8601 date on which somebody last checked it. */
  readonly checked?: string;
}

/** What a key of types, topics or counties is called; the key itself where nobody says. */
export function labelOf(
  labels: Labels | undefined,
  key: string,
  locale: string,
  language: string,
): ShownText {
  const label = labels && Object.hasOwn(labels, key) ? labels[key] : undefined;
  return textIn(label, locale, language) ?? { text: key, lang: locale, dir: 'ltr' };
}

/** The title as it stands on the document. */
export const titleIn = (
  { id, title, language }: Strategy,
  locale: string,
  content: Strategies,
): ShownText =>
  textIn(title, locale, language ?? content.language) ?? {
    text: id,
    lang: content.language,
    dir: 'ltr',
  };

/** The year that a document is listed under: of its decision, else the first or last it is valid. */
export function yearOf({ decided, validFrom, validTo }: Strategy): number | undefined {
  return (decided === undefined ? undefined : Number(decided.slice(0, 4))) ?? validFrom ?? validTo;
}
