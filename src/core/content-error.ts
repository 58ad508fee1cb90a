import { contentNotice } from './content-notice.js';
import type { ContentFailure, FailureReason, NoticeHost } from './content.js';
import type { WidgetState } from './states.js';

/** Content that is not ours cannot be shown; the message is for the page's developer. */
export class ContentError extends Error implements ContentFailure {
  override name = 'ContentError';

  constructor(
    message: string,
    readonly reason: FailureReason = 'invalid',
    /** It came, or should have come, from a feed. */
    readonly remote = false,
  ) {
    super(message);
  }

  state(shown: unknown): WidgetState {
    if (shown !== undefined) return 'stale';
    return this.reason === 'empty' ? 'empty' : 'failed';
  }

  notice(host: NoticeHost, shown: unknown, busy: boolean): unknown {
    return contentNotice(this, host, shown, busy);
  }
}
