import type { LitElement, ReactiveController } from 'lit';
import { written } from '../../core/attributes.js';

/** The attributes of the list and of the finder that have to do with each other. */
interface Follower extends LitElement {
  readonly follow: string | undefined;
  readonly county: string | undefined;
}

/** Follows the county that a reader chooses in a contact finder beside the list. */
export class FollowedFinder implements ReactiveController {
  #root: Node | undefined;
  #isBegun = false;

  constructor(
    private readonly host: Follower,
    private readonly changed: (county: string | null) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.host.getRootNode();
    this.#root.addEventListener('lor-county-change', this.#heard);
    this.#root.addEventListener('lor-ready', this.#arrived);
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('lor-county-change', this.#heard);
    this.#root?.removeEventListener('lor-ready', this.#arrived);
  }

  hostUpdated(): void {
    if (!this.#isBegun) void this.host.updateComplete.then(() => this.#begin());
  }

  /** What the finder shows already counts from the beginning, whichever of the two comes first. */
  #begin(): void {
    const finder: (Element & { readonly county?: unknown }) | undefined = this.#finder;
    if (this.#isBegun || !finder) return;
    this.#isBegun = true;
    const county = written(finder.county ?? finder.getAttribute('county'));
    if (county && !written(this.host.county)) this.changed(county);
  }

  get #finder(): Element | undefined {
    const { follow } = this.host;
    if (follow === undefined) return undefined;
    const id = written(follow);
    const root = this.#root as ParentNode | undefined;
    const found = root?.querySelector(id ? `#${CSS.escape(id)}` : 'lor-contact-finder');
    return found ?? undefined;
  }

  readonly #arrived = (event: Event): void => {
    if (event.target === this.#finder) this.#begin();
  };

  readonly #heard = (event: Event): void => {
    if (event.target !== this.#finder) return;
    const { county } = (event as CustomEvent<{ readonly county: string | null }>).detail;
    this.changed(county);
  };
}
