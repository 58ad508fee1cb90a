import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { encoded } from './encoded.js';
import { warnOnce } from './warn.js';

/**
 * Keeps one value in the page's address, as in `?lor-key=12`, and follows Back and Forward. What
 * else stands there, and the page's own history state, is left as it is. Links that a page's
 * editor writes may have it in their fragment instead: `#lor-key-12`.
 */
export class DeepLink implements ReactiveController {
  readonly #name: string;

  /**
   * @param key what the page's editor wrote: letters, digits, `-` and `_`
   * @param follow called when the reader has gone back or forward
   */
  constructor(
    host: ReactiveControllerHost & Element,
    key: string,
    private readonly follow: () => void,
  ) {
    const isName = /^[\w-]+$/.test(key);
    if (!isName) {
      warnOnce(host.localName, `deep-link="${key.slice(0, 80)}" is no name and is ignored.`);
    }
    this.#name = isName ? `lor-${key}` : '';
    host.addController(this);
  }

  /** What the address says now; null when it says nothing. */
  get value(): string | null {
    if (!this.#name) return null;
    return this.#fragment ?? new URLSearchParams(location.search).get(this.#name);
  }

  get #fragment(): string | undefined {
    const own = `#${this.#name}-`;
    const { hash } = location;
    if (!hash.startsWith(own)) return undefined;
    try {
      return decodeURIComponent(hash.slice(own.length));
    } catch {
      return undefined;
    }
  }

  /** The page's address with a value in it; without the value when it is null. */
  addressOf(value: string | null): string {
    // Not URLSearchParams, which would write the page's own parameters in another way.
    const others = location.search
      .slice(1)
      .split('&')
      .filter((part) => part && part.split('=', 1)[0] !== this.#name);
    const own = value === null || !this.#name ? [] : [`${this.#name}=${encoded(value)}`];
    const search = [...others, ...own].join('&');
    const hash = this.#name && this.#fragment !== undefined ? '' : location.hash;
    // In full: a page's `<base>` may lead elsewhere.
    const [page] = location.href.split(/[?#]/, 1);
    return `${page}${search && '?'}${search}${hash}`;
  }

  /**
   * Writes into the address, so that Back leads to what stood there before.
   * @param how `replaceState` where each small step is not one to go back to
   */
  write(value: string | null, how: 'pushState' | 'replaceState' = 'pushState'): void {
    if (!this.#name || value === this.value) return;
    try {
      history[how](history.state, '', this.addressOf(value));
    } catch {
      // Sandboxed documents, and pages that write too often, have no history of their own.
    }
  }

  hostConnected(): void {
    addEventListener('popstate', this.#moved);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#moved);
  }

  readonly #moved = (): void => this.follow();
}
