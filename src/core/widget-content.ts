import type { ContentUser } from './content.js';
import type { EmbeddedContent } from './embedded.js';

/** Who shows content: JSON among its children is content of its own. */
export interface ContentHost<C> extends ContentUser<C>, ParentNode {
  requestUpdate(): void;
}

/** A widget's content: where it comes from, and what of it is there. */
export class WidgetContent<C> {
  /** What the page's script has set, unchecked; it counts first. */
  given: unknown;
  /** Address of a feed; empty without. */
  src = '';
  /** What is shown; undefined until something can be. */
  shown: C | undefined;

  /** The content that comes with the library, as far as it is there. */
  #ours: C | undefined;
  /** What is wanted of our own content besides its Swedish texts. */
  readonly #wanted = new Set<string>();
  /** Ends the load that is under way, or was when it was ended; undefined when none is. */
  #loading: AbortController | undefined;

  /** @param embedded how to load the content that comes with the library */
  constructor(
    private readonly host: ContentHost<C>,
    private readonly embedded: EmbeddedContent | undefined,
  ) {}

  get isLoading(): boolean {
    return this.#loading !== undefined;
  }

  /** The last load was ended before it was done. */
  get isEnded(): boolean {
    return this.#loading?.signal.aborted ?? false;
  }

  /** Ends the load that is under way. */
  end(): void {
    this.#loading?.abort();
  }

  /**
   * Loads the content, in place of a load that is under way.
   * @param fresh asks the feed's server even where the browser remembers an answer
   * @param others what has to be there besides, before content can be shown
   * @returns false when it has been ended: its answer comes too late
   * @throws ContentFailure; what is shown stays
   */
  async load(fresh: boolean, others: unknown): Promise<boolean> {
    this.end();
    const loading = (this.#loading = new AbortController());
    const { signal } = loading;
    try {
      const [content] = await Promise.all([this.#obtain(fresh, signal), others]);
      if (signal.aborted) return false;
      this.shown = content;
    } catch (error) {
      if (signal.aborted) return false;
      throw error;
    } finally {
      if (!signal.aborted) this.#loading = undefined;
    }
    // More may have come to be wanted meanwhile.
    for (const wanted of this.#wanted) void this.bring(wanted);
    return true;
  }

  /**
   * Sees to it that content of our own has its texts in a language, as soon as it has any.
   * @param wanted the language; `words` for what things are called, and found by, in all of them
   * @returns false when they cannot be had; what is there stays
   */
  async bring(wanted: string): Promise<boolean> {
    this.#wanted.add(wanted);
    const { shown } = this;
    if (!shown || shown !== this.#ours) return true;
    try {
      const content = (await this.embedded!(this.#wanted)) as C;
      // What is shown now may be other content, or have more.
      if (this.shown !== shown) return await this.bring(wanted);
      this.shown = this.#ours = content;
      this.host.requestUpdate();
      return true;
    } catch {
      this.#wanted.delete(wanted);
      return false;
    }
  }

  /** The first place that has content counts: the property, inline JSON, the feed, what is embedded. */
  async #obtain(fresh: boolean, signal: AbortSignal): Promise<C> {
    const { given, src, host } = this;
    const inline = host.querySelector(':scope > script[type="application/json"]')?.textContent;
    if ((given ?? inline) !== undefined) {
      return (await import('./foreign-content.js')).readForeign(host, given, inline);
    }
    if (src) return (await import('./feed.js')).readFeed(host, src, fresh, signal);
    if (!this.embedded) throw new Error('there is no content to show.');
    const { size } = this.#wanted;
    // Where other languages cannot be had, Swedish is better than nothing.
    const ours = await this.embedded(this.#wanted).catch(() => this.embedded!(new Set()));
    // Another one may have come to be spoken meanwhile.
    return this.#wanted.size > size ? this.#obtain(fresh, signal) : (this.#ours = ours as C);
  }
}
