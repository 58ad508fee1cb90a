import type { LitElement } from 'lit';
import type { DeepLink } from '../../core/deep-link.js';
import { LazyPart } from '../../core/lazy-part.js';
import { asLink, asWritten, filtersFrom, fromLink, type WrittenFilters } from './filter-values.js';
import type { Filters } from './filters.js';
import type { Strategies } from './strategies.js';

interface LinkedHost extends LitElement, WrittenFilters {
  readonly deepLink: string | undefined;
}

/** Keeps the filters in the page's address, where the page wants that. */
export class FilterLink {
  readonly #host: LinkedHost;
  readonly #part;
  #link: DeepLink | undefined;
  #content: Strategies | undefined;

  constructor(host: LinkedHost) {
    this.#host = host;
    this.#part = new LazyPart(host, () => import('../../core/deep-link.js'));
  }

  async load(): Promise<void> {
    if (this.#host.deepLink) await this.#part.attempt();
  }

  /** The address says what is chosen. */
  get isOn(): boolean {
    return this.#link !== undefined;
  }

  /** Before the filters are read: the address counts before the attributes, from the first moment on. */
  start(content: Strategies): void {
    this.#content = content;
    const { value } = this.#part;
    const host = this.#host;
    if (!value || !host.deepLink || this.#link) return;
    const preset = asWritten(filtersFrom(host, host, content));
    const show = (): void => {
      const link = this.#link?.value;
      Object.assign(host, link ? asWritten(fromLink(link, this.#content!)) : preset);
    };
    this.#link = new value.DeepLink(host, host.deepLink, show);
    show();
  }

  /** No step to go back to: filters are tried one after another. */
  write(filters: Filters): void {
    this.#link?.write(asLink(filters), 'replaceState');
  }
}
