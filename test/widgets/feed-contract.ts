import { saysItsAge } from './feed-contract/age.js';
import { arrives } from './feed-contract/arrival.js';
import type { FeedContract, WidgetTag } from './feed-contract/contract.js';
import { failsReadably } from './feed-contract/faults.js';
import { isAskedFor } from './feed-contract/requests.js';
import { tapEach } from './feed-contract/taps.js';

/** What holds for the feed of every widget that has a `src`. */
export function describeFeed<T extends WidgetTag>(what: string, contract: FeedContract<T>): void {
  describe(what, () => {
    const taps = tapEach();
    arrives(contract, taps);
    failsReadably(contract, taps);
    isAskedFor(contract, taps);
    saysItsAge(contract, taps);
  });
}
