import type { FailureReason } from './content.js';

/** Detail of `lor-error`. */
export interface LorErrorDetail {
  readonly error: Error;
  readonly reason: FailureReason;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lor-ready': CustomEvent<null>;
    'lor-error': CustomEvent<LorErrorDetail>;
  }
}
