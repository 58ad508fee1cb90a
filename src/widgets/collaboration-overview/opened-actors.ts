import type { LitElement } from 'lit';
import { warnUnknown, written } from '../../core/attributes.js';
import type { DeepLink } from '../../core/deep-link.js';
import { LazyPart } from '../../core/lazy-part.js';
import type { Collaboration } from './collaboration.js';
import { actorWith } from './lookups.js';

/** Detail of `lor-actor-open`: the actor's key. */
export interface LorActorOpenDetail {
  readonly actor: string;
}

interface Host extends LitElement {
  actor: string | undefined;
  readonly deepLink: string | undefined;
  focusSoon(selector: string): void;
}

/** Where an actor of the list can be opened and closed. */
export const summaryOf = (id: string): string => `[data-actor="${CSS.escape(id)}"] > summary`;

/** Which actors are open: what the page, the reader and the page's address say. */
export class OpenedActors {
  /** The actor that was opened last, while it is open. */
  chosen: string | undefined;
  readonly #host: Host;
  readonly #links;
  readonly #all = new Set<string>();
  #link: DeepLink | undefined;
  #content!: Collaboration;

  /** @param moved called when the reader has gone back or forward to an actor */
  constructor(
    host: Host,
    private readonly moved: () => void,
  ) {
    this.#host = host;
    this.#links = new LazyPart(host, () => import('../../core/deep-link.js'));
  }

  /** Loads what reads the address, where it is to be read. */
  load(): unknown {
    return written(this.#host.deepLink) && this.#links.attempt();
  }

  has(id: string): boolean {
    return this.#all.has(id);
  }

  /**
   * The page, the reader or the content has changed something.
   * @param isWanted whether the page has named another actor, or there is other content
   */
  update(content: Collaboration, isWanted: boolean): void {
    this.#content = content;
    this.#followLink();
    if (!isWanted) return;
    const id = written(this.#host.actor);
    if (!id) return;
    if (actorWith(id, content)) this.#mark(id);
    else warnUnknown(this.#host, 'actor', id);
  }

  /** The reader opens an actor. */
  open(id: string): void {
    const isNew = !this.#all.has(id);
    this.#mark(id);
    this.#host.actor = id;
    this.#link?.write(id);
    this.#host.requestUpdate();
    if (isNew) this.#announce(id);
  }

  /** The reader closes an actor. */
  close(id: string): void {
    this.#all.delete(id);
    if (this.chosen === id) {
      this.chosen = this.#host.actor = undefined;
      this.#link?.write(null);
    }
    this.#host.requestUpdate();
  }

  #mark(id: string): void {
    this.#all.add(id);
    this.chosen = id;
  }

  #announce(actor: string): void {
    const detail: LorActorOpenDetail = { actor };
    this.#host.dispatchEvent(
      new CustomEvent('lor-actor-open', { bubbles: true, composed: true, detail }),
    );
  }

  /** The address says what is open, from the first moment on. */
  #followLink(): void {
    const { value } = this.#links;
    const host = this.#host;
    const key = written(host.deepLink);
    if (!value || !key || this.#link) return;
    const preset = host.actor;
    const follow = (): void => {
      const linked = this.#link?.value;
      const id = linked && actorWith(linked, this.#content) ? linked : preset;
      if (this.chosen !== undefined && this.chosen !== id) this.#all.delete(this.chosen);
      this.chosen = undefined;
      host.actor = id;
      if (id !== undefined && actorWith(id, this.#content)) this.#mark(id);
    };
    this.#link = new value.DeepLink(host, key, () => {
      follow();
      host.requestUpdate();
      if (this.chosen === undefined) return;
      this.moved();
      if (host.shadowRoot?.activeElement) host.focusSoon(summaryOf(this.chosen));
      this.#announce(this.chosen);
    });
    follow();
  }
}
