import type { Finding } from './finding.js';
import type { WidgetState } from './states.js';

/**
 * Why content cannot be shown: it cannot be read, holds nothing, is too much, cannot be had, or
 * did not come in time.
 */
export type FailureReason = 'invalid' | 'empty' | 'too-large' | 'unavailable' | 'timeout';

/** Content as far as it could be read, and what was wrong with it. */
export interface Reading<C> {
  readonly content: C | undefined;
  readonly findings: readonly Finding[];
  /** Nothing is wrong, but there is nothing in it. */
  readonly empty?: boolean;
}

/** Checks content that is not ours and leaves out what is wrong with it. */
export type ContentReader<C> = (raw: unknown) => Reading<C>;

/** Who shows content, and how content that is not ours is checked for it. */
export interface ContentUser<C> {
  /** The element's tag, for the console. */
  readonly localName: string;
  contentReader(): Promise<ContentReader<C>>;
}

/** What a notice about content has to know of its widget. */
export interface NoticeHost {
  readonly locale: string;
  readonly renderRoot: ParentNode;
  readonly ready: Promise<unknown>;
  reload(): void;
}

/** What errors about content may carry besides their message for developers. */
export interface ContentFailure extends Error {
  readonly reason?: FailureReason;
  /** It may come right by asking again, and is worth a word even where older content is shown. */
  readonly remote?: boolean;
  /** The widget's state, given what is shown; `failed` without. */
  readonly state?: (shown: unknown) => WidgetState;
  /**
   * Tells the reader; without it the usual words are used.
   * @param shown content that is shown all the same, from before
   * @param busy content is on its way again
   */
  readonly notice?: (host: NoticeHost, shown: unknown, busy: boolean) => unknown;
}
