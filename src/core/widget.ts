import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Announcer, QUIET } from './announcer.js';
import { booleanAttribute, oneOf, written } from './attributes.js';
import type { ContentFailure, ContentReader } from './content.js';
import type { EmbeddedContent } from './embedded.js';
import { heading, levelOf } from './heading.js';
import { directionOf } from './language.js';
import { LocalizedElement } from './localized.js';
import { failureNotice } from './notice.js';
import { applyStates, type WidgetState } from './states.js';
import { version } from './version.js';
import { reportError } from './warn.js';
import { whenParsed } from './when-parsed.js';
import { WidgetContent } from './widget-content.js';
import type { LorErrorDetail } from './widget-events.js';

/** So long nothing is rendered while content is on its way, in milliseconds. */
const PATIENCE = 100;

/**
 * What the widgets have in common: what is shown until content is there and when it cannot be had,
 * the heading the host decides on, and the live region.
 *
 * @fires {CustomEvent<null>} lor-ready - Content is shown.
 * @fires {CustomEvent<LorErrorDetail>} lor-error - Content could not be shown; detail is error and reason.
 * @cssprop --lor-font - Font; the page's own without.
 * @cssprop --lor-color-text - Text, from which all other colours are mixed.
 * @cssprop --lor-color-muted - Less important text.
 * @cssprop --lor-color-surface - What the widget stands on.
 * @cssprop --lor-color-raised - What lies on the surface: the counties of the map.
 * @cssprop --lor-color-border - Borders of the search field and of counties; hairlines are mixed from it.
 * @cssprop --lor-color-accent - Links, buttons and what is chosen.
 * @cssprop --lor-color-on-accent - What lies on the accent: the municipality's point on the map.
 * @cssprop --lor-color-focus - The frame around what has focus.
 * @cssprop --lor-color-error - The message when something cannot be shown.
 * @cssprop --lor-color-mark - Behind the letters that match what was typed.
 * @cssprop --lor-radius - Roundness of corners.
 * @cssprop --lor-space - The unit of space between things.
 * @cssprop --lor-measure - Width that running text keeps within.
 * @cssstate loading - Content is on its way.
 * @cssstate empty - The content holds nothing.
 * @cssstate failed - The content cannot be shown.
 * @cssstate stale - Older content is shown, since newer cannot be had.
 */
export abstract class LorWidget<C> extends LocalizedElement {
  static readonly version: string = version;
  static embedded?: EmbeddedContent;

  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    noHeading: { attribute: 'no-heading', converter: booleanAttribute },
    colorScheme: { attribute: 'color-scheme' },
    deepLink: { attribute: 'deep-link' },
    src: { noAccessor: true },
    content: { attribute: false, noAccessor: true },
  };

  /** Replaces the widget's own heading. */
  declare heading: string | undefined;
  /** Level of the heading, 1 to 6; anything else is 2. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6 | '1' | '2' | '3' | '4' | '5' | '6' | undefined;
  /** Shows no heading; the region keeps its accessible name. */
  declare noHeading: boolean;
  /** `auto` follows the page; `light` and `dark` bring their own paper and ink. */
  declare colorScheme: 'auto' | 'light' | 'dark' | undefined;
  /** Key under which the page's address holds what is chosen, as in `?lor-key=12`; off without. */
  declare deepLink: string | undefined;

  /** Speaks for the widget in its live region. */
  protected readonly announcer: Announcer = new Announcer(
    () => this.renderRoot.querySelector('[role=status]'),
    (words) => this.t(words),
  );

  readonly #content: WidgetContent<C>;
  #failure: ContentFailure | undefined;
  /** Why the last part that was needed could not be had; null, which no `#failure` ever is. */
  #lack: ContentFailure | null = null;
  #started = false;
  /** What had changed when content was first waited for; undefined before that. */
  #unseen: Map<PropertyKey, unknown> | undefined;
  #settle: (() => void) | undefined;
  #ready: Promise<void>;
  #placeholder: HTMLSlotElement | undefined;
  readonly #internals: ElementInternals | undefined = this.attachInternals();

  constructor() {
    super();
    this.noHeading = false;
    this.#content = new WidgetContent(this, (this.constructor as typeof LorWidget).embedded);
    this.#ready = this.#awaitContent();
  }

  /**
   * The content shown. Set it to show other content; it is checked first. What comes with the
   * library has its Swedish texts, and those in other languages as far as they were needed.
   */
  get content(): C | undefined {
    return this.#content.shown;
  }
  set content(raw: unknown) {
    this.#content.given = raw;
    if (this.#started) this.#load();
  }

  /** Address of a JSON feed that replaces the embedded content. */
  get src(): string {
    return this.#content.src;
  }
  set src(address: string | null | undefined) {
    const before = this.#content.src;
    this.#content.src = written(address);
    if (this.#content.src === before) return;
    // What comes with the library never stands in for a page's own content.
    if (!before) this.#content.shown = undefined;
    if (this.#started) this.#load();
  }

  /** Resolved when content is shown; after a change of content, when the new one is. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** Loads the content again, from the feed's server where there is a feed. */
  reload(): void {
    this.#load(true);
  }

  /** The heading where the host gives none, in the language now speaking. */
  protected abstract defaultHeading(): string;
  /**
   * Loads the checker for content that is not ours.
   * @ignore
   */
  abstract contentReader(): Promise<ContentReader<C>>;
  /** The widget itself. */
  protected abstract renderContent(content: C): unknown;
  /** Loads the parts without which nothing can be shown; the fallback stays until then. */
  protected prepare(): unknown {
    return undefined;
  }

  /** Loads a part that is needed now; says so when it cannot be had. */
  protected need(part: { load(): Promise<void> }): void {
    part.load().then(
      () => {
        // A part that has come makes no content good that could not be had.
        if (this.#failure === this.#lack) this.#recover();
      },
      (error: unknown) => {
        this.#lack = error as Error;
        void this.#fail(this.#lack, true);
      },
    );
  }

  protected override bring(wanted: string): Promise<boolean> {
    return this.#content.bring(wanted);
  }

  /** Level for headings directly below the widget's own. */
  protected get innerHeadingLevel(): number {
    return Math.min(levelOf(this) + 1, 6);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#started) {
      if (this.#content.isEnded) this.#load();
      return;
    }
    this.#started = true;
    // JSON among its children is read then. The element may be gone by that time: no harm.
    whenParsed(() => this.#load());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.announcer.stop();
    // Who is only moved is back by then.
    queueMicrotask(() => {
      if (!this.isConnected) this.#content.end();
    });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // The fallback children stay in sight from the first moment, before anything is rendered.
    this.#placeholder = document.createElement('slot');
    this.#placeholder.className = 'loading';
    root.append(this.#placeholder);
    return root;
  }

  protected override shouldUpdate(changed: Map<PropertyKey, unknown>): boolean {
    const unseen = this.#unseen;
    if (this.content || unseen) {
      // What the page has set from the beginning is new to the first rendering.
      unseen?.forEach((before, name) => changed.set(name, before));
      unseen?.clear();
      return true;
    }
    // Content is mostly here in a moment; then nothing is rendered twice, and until then the fallback
    // is in sight all the same. The element has by now taken up what was set before it was defined.
    this.#unseen = changed;
    applyStates(this.#internals, this.#state());
    setTimeout(() => {
      if (!this.content) this.requestUpdate();
    }, PATIENCE);
    return false;
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    this.#placeholder?.remove();
    this.#placeholder = undefined;
    super.update(changed);
  }

  protected override updated(): void {
    applyStates(this.#internals, this.#state());
  }

  protected override render(): TemplateResult {
    const { content } = this;
    const title = written(this.heading) || this.defaultHeading();
    const titled = content !== undefined && !this.noHeading;
    return html`<section
      class="lor"
      part="base"
      lang=${this.locale}
      dir=${directionOf(this.locale)}
      translate=${this.translatedByUs ? 'no' : nothing}
      data-state=${this.#state()}
      data-scheme=${oneOf(this, 'color-scheme', this.colorScheme, ['auto', 'light', 'dark'])}
      aria-labelledby=${titled ? 'title' : nothing}
      aria-label=${titled ? nothing : title}
    >
      ${titled ? heading(levelOf(this), title, 'title') : nothing}
      ${this.#failure ? failureNotice(this, this.#failure, content, this.#content.isLoading) : nothing}
      ${content === undefined ? html`<slot class=${this.#state()}></slot>` : this.renderContent(content)}
      <slot name="footer" ?hidden=${content === undefined}></slot>
      <p class="unseen" role="status"></p>
    </section>`;
  }

  #state(): WidgetState {
    if (this.#failure) return this.#failure.state?.(this.content) ?? 'failed';
    return this.content === undefined ? 'loading' : 'shown';
  }

  #awaitContent(): Promise<void> {
    return new Promise((resolve) => (this.#settle = resolve));
  }

  #load(fresh = false): void {
    this.requestUpdate();
    if (!this.#settle) this.#ready = this.#awaitContent();
    this.#content.load(fresh, this.prepare()).then(
      (isShown) => isShown && void this.#show(),
      // What is already shown stays: old facts are worth more than a message.
      (error: unknown) => void this.#fail(error as Error, this.content === undefined),
    );
  }

  async #show(): Promise<void> {
    this.#recover();
    await this.updateComplete;
    this.#settle?.();
    this.#settle = undefined;
    this.dispatchEvent(new CustomEvent('lor-ready', { bubbles: true, composed: true }));
  }

  /** A part that was missing has come after all. */
  #recover(): void {
    if (this.#failure) this.announcer.stop();
    this.#failure = undefined;
    this.requestUpdate();
  }

  async #fail(error: ContentFailure, visibly: boolean): Promise<void> {
    const { reason = 'unavailable' } = error;
    reportError(this.localName, `the content cannot be shown: ${error.message}`);
    if (visibly || error.remote) {
      this.#failure = error;
      // Nothing is worth waiting for any more: the words have to be there to be said.
      this.#unseen ??= new Map();
      // A live region that comes with its words is not listened to yet.
      const delay = this.hasUpdated ? 0 : QUIET;
      this.requestUpdate();
      await this.updateComplete;
      this.announcer.say(
        () => this.renderRoot.querySelector('[part=error] p')?.textContent ?? '',
        delay,
      );
    }
    const detail: LorErrorDetail = { error, reason };
    this.dispatchEvent(new CustomEvent('lor-error', { bubbles: true, composed: true, detail }));
  }
}
