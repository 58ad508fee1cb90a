import type { Finding } from '../../core/finding.js';
import { isKind, KINDS, type Kind } from '../kinds.js';

/** A feed that has been looked through. */
export interface Checked {
  /** Which feed it is; undefined when it does not say. */
  readonly kind?: Kind;
  /** What the widget would show of it; undefined when nothing. */
  readonly content?: unknown;
  /** As it was written; undefined when it is no JSON. */
  readonly raw?: unknown;
  readonly findings: readonly Finding[];
  /** Nothing is wrong, but there is nothing in it. */
  readonly empty?: boolean;
}

/** Looks a feed through, whatever it is: never throws. */
export async function checkFeed(raw: unknown): Promise<Checked> {
  const kind = (raw as { kind?: unknown } | null | undefined)?.kind;
  if (!isKind(kind)) {
    const message = `Should have a "kind", one of ${Object.keys(KINDS).join(', ')}.`;
    return { raw, findings: [{ pointer: '/kind', message, severity: 'error' }] };
  }
  return { kind, raw, ...(await KINDS[kind].read(raw)) };
}

/** Looks the text of a feed through, whatever it is: never throws. */
export async function checkText(text: string): Promise<Checked> {
  try {
    return await checkFeed(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch (error) {
    return { findings: [{ pointer: '', message: String(error), severity: 'error' }] };
  }
}
