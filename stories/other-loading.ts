import { ContactFinder } from '../src/index.js';

/** Finders whose embedded content does not come. */
class WaitingFinder extends ContactFinder {
  static override embedded = () => new Promise<never>(() => undefined);
}

class FailingFinder extends ContactFinder {
  static override embedded = () => Promise.reject(new Error('the network is down.'));
}

for (const [tag, finder] of [
  ['story-waiting-finder', WaitingFinder],
  ['story-failing-finder', FailingFinder],
] as const) {
  // The module is run again when it is edited.
  if (!customElements.get(tag)) customElements.define(tag, finder);
}
