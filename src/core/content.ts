import type { EmbeddedContent } from './define.js';
import type { Finding } from './finding.js';

/** Why content cannot be shown: it cannot be read, or it cannot be had. */
export type FailureReason = 'invalid' | 'unavailable';

/** Content as far as it could be read, and what was wrong with it. */
export interface Reading<C> {
  readonly content: C | undefined;
  readonly findings: readonly Finding[];
}

/** Checks content that is not ours and leaves out what is wrong with it. */
export type ContentReader<C> = (raw: unknown) => Reading<C>;

/** The places content can come from; the first that is there counts. */
export interface ContentSources<C> {
  /** What the page's script gave as the `content` property. */
  readonly given: unknown;
  /** The text of a `<script type="application/json">` inside the element. */
  readonly inline: string | undefined;
  /** What comes with the library: checked when building, so no checker is loaded for it. */
  readonly embedded: EmbeddedContent | undefined;
  readonly reader: () => Promise<ContentReader<C>>;
  /** The element's tag, for the console. */
  readonly about: string;
}

/** @throws Error when there is nothing to show; one about content that cannot be read has a reason */
export async function obtainContent<C>(sources: ContentSources<C>): Promise<C> {
  const { given, inline, embedded } = sources;
  if ((given ?? inline) !== undefined) {
    return (await import('./foreign-content.js')).readForeign(sources);
  }
  if (embedded) return (await embedded()).default as C;
  throw new Error('there is no content to show.');
}
