import type { Kind } from '../../src/cli/kinds.js';
import type { Data, Tag, Words } from './model.js';

/** What has become of the site's own content, from a file or an address. */
export type OwnContent =
  | { readonly status: 'none' }
  /** A link brought an address: nothing is fetched before somebody presses. */
  | { readonly status: 'foreign'; readonly address: string }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: Failure }
  | Looked;

export type Failure =
  | { readonly why: 'network' | 'large' | 'file' }
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
  /** The same as the widget's reader has read it. */
  readonly content?: unknown;
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
const LARGEST = 5_000_000;

type Source = Pick<Looked, 'name' | 'from'>;

/** Looks a feed's text through: never throws. */
async function lookAtText(text: string, source: Source): Promise<OwnContent> {
  const { checkText } = await import('../../src/cli/check/check.js');
  const { remarkOf } = await import('./remarks.js');
  const { kind, content, raw, findings, empty = false } = await checkText(text);
  return {
    ...source,
    status: 'looked',
    isTable: false,
    remarks: findings.map((finding) => remarkOf(finding, raw)),
    unused: [],
    empty,
    feed: raw,
    ...(kind && { kind }),
    ...(content !== undefined && { shown: raw, content }),
  };
}

/** A file of the reader's own: a feed in JSON, or a table for the widget that was chosen. */
export async function lookAtFile(
  file: File,
  tag: Tag,
  municipalities: Data['municipalities'],
): Promise<OwnContent> {
  if (file.size > LARGEST) return { status: 'failed', reason: { why: 'large' } };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const source: Source = { name: file.name, from: 'file' };
    const { decode } = await import('../../src/cli/table/decode.js');
    const { isTable, lookAtTable } = await import('./own-table.js');
    const { text } = decode(bytes);
    return isTable(file.name, text)
      ? await lookAtTable(text, KIND_OF[tag], source, municipalities)
      : await lookAtText(text, source);
  } catch {
    // A file that was moved meanwhile, or a folder.
    return { status: 'failed', reason: { why: 'file' } };
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
