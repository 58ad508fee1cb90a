import type { Finding } from '../../src/core/finding.js';
import type { Kind } from '../../src/cli/kinds.js';
import type { Tag, Words } from './model.js';

/** What has become of the site's own content, from a file or an address. */
export type OwnContent =
  | { readonly status: 'none' }
  /** A link brought an address: nothing is fetched before somebody presses. */
  | { readonly status: 'foreign'; readonly address: string }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: Failure }
  | Looked;

export type Failure =
  | { readonly why: 'network' | 'large' }
  | { readonly why: 'status'; readonly code: number }
  | { readonly why: 'origin'; readonly host: string };

/** Something to mend, in plain words. */
export interface Remark {
  /** Where: a place in the feed or a row of the table; undefined for the whole. */
  readonly where?: Words;
  readonly words: Words;
  /** It costs a record or the whole content, not only a field. */
  readonly isSevere: boolean;
}

/** Content that was looked through. */
export interface Looked {
  readonly status: 'looked';
  /** File name or address. */
  readonly name: string;
  readonly from: 'file' | 'typed' | 'foreign';
  readonly isTable: boolean;
  readonly remarks: readonly Remark[];
  readonly unused: readonly string[];
  readonly kind?: Kind;
  /** What the widget is given; undefined when nothing can be shown. */
  readonly shown?: unknown;
  readonly empty: boolean;
  /** The feed as it would be saved. */
  readonly feed?: unknown;
}

/** The feed that a widget shows. */
export const KIND_OF: Readonly<Record<Tag, Kind>> = {
  'lor-contact-finder': 'contacts',
  'lor-concept-glossary': 'glossary',
  'lor-collaboration-overview': 'collaboration',
  'lor-strategy-list': 'strategies',
  'lor-concept': 'glossary',
};

/** The widget that shows a feed. */
export const TAG_OF: Readonly<Record<Kind, Tag>> = {
  contacts: 'lor-contact-finder',
  glossary: 'lor-concept-glossary',
  collaboration: 'lor-collaboration-overview',
  strategies: 'lor-strategy-list',
};

/** So large a feed is refused by the widgets, in bytes. */
export const LARGEST = 5_000_000;

type Source = Pick<Looked, 'name' | 'from'>;

/** Looks a feed's text through: never throws. */
export async function lookAtText(text: string, source: Source): Promise<OwnContent> {
  const { checkText } = await import('../../src/cli/check/check.js');
  const { kind, content, raw, findings, empty = false } = await checkText(text);
  return {
    ...source,
    status: 'looked',
    isTable: false,
    remarks: findings.map(remarkOf),
    unused: [],
    empty,
    shown: content,
    feed: raw,
    ...(kind && { kind }),
  };
}

/** A JSON pointer is a place as developers write it; numbers in it count from 0. */
function remarkOf({ pointer, message, severity }: Finding): Remark {
  const words: Words = { sv: message, en: message };
  const where = pointer ? { where: { sv: pointer, en: pointer } } : {};
  return { ...where, words, isSevere: severity === 'error' };
}

/** A file of the reader's own: a feed in JSON, or a table for the widget that was chosen. */
export async function lookAtFile(file: File): Promise<OwnContent> {
  if (file.size > LARGEST) return { status: 'failed', reason: { why: 'large' } };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const source: Source = { name: file.name, from: 'file' };
    const text = new TextDecoder().decode(bytes);
    return await lookAtText(text, source);
  } catch {
    return { status: 'failed', reason: { why: 'network' } };
  }
}

/** Fetches a feed: only ever called after a press. */
export async function lookAtAddress(
  address: string,
  from: 'typed' | 'foreign',
): Promise<OwnContent> {
  const url = new URL(address, document.baseURI);
  // This page's own policy lets it fetch from its own server only.
  if (url.origin !== location.origin) {
    return { status: 'failed', reason: { why: 'origin', host: url.host } };
  }
  try {
    const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(15_000) });
    if (!response.ok) return { status: 'failed', reason: { why: 'status', code: response.status } };
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength > LARGEST) return { status: 'failed', reason: { why: 'large' } };
    return await lookAtText(new TextDecoder().decode(bytes), { name: address, from });
  } catch {
    return { status: 'failed', reason: { why: 'network' } };
  }
}
