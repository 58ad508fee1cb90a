import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Announcer } from './announcer.js';
import { booleanAttribute, oneOf, written } from './attributes.js';
import { obtainContent, type ContentReader, type FailureReason } from './content.js';
import type { EmbeddedContent } from './define.js';
import { heading } from './heading.js';
import { directionOf } from './language.js';
import { msg } from './localize.js';
import { LocalizedElement } from './localized.js';
import { applyStates, type WidgetState } from './states.js';
import { version } from './version.js';
import { reportError } from './warn.js';

/** Detail of `lor-error`. */
export interface LorErrorDetail {
  readonly error: Error;
  readonly reason: FailureReason;
}

const SCHEMES = ['auto', 'light', 'dark'] as const;
/** The first is the one without an attribute. */
const LEVELS = ['2', '1', '3', '4', '5', '6'] as const;

/**
 * What the widgets have in common: where content comes from, what is shown until it is there and
 * when it cannot be had, the heading the host decides on, and the live region.
 */
export abstract class LorWidget<C> extends LocalizedElement {
  static readonly version: string = version;
  static embedded?: EmbeddedContent;

  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    noHeading: { attribute: 'no-heading', converter: booleanAttribute },
    colorScheme: { attribute: 'color-scheme' },
    content: { attribute: false, noAccessor: true },
  };

  /** Replaces the widget's own heading. */
  declare heading: string | undefined;
  /** Level of the heading, 1 to 6; anything else is 2. */
  declare headingLevel: string | number | undefined;
  /** Shows no heading; the region keeps its accessible name. */
  declare noHeading: boolean;
  /** `auto` follows the page; `light` and `dark` bring their own paper and ink. */
  declare colorScheme: string | undefined;

  /** Speaks for the widget in its live region. */
  protected readonly announcer = new Announcer(() =>
    this.renderRoot.querySelector('[role=status]'),
  );

  #given: unknown;
  #shown: C | undefined;
  #failure: FailureReason | undefined;
  #attempt = 0;
  #started = false;
  #settle: (() => void) | undefined;
  #ready: Promise<void>;
  #placeholder: HTMLSlotElement | undefined;
  readonly #internals: ElementInternals | undefined = this.attachInternals();

  constructor() {
    super();
    this.noHeading = false;
    this.#ready = this.#awaitContent();
  }

  /** The content shown. Set it to show other content; it is checked first. */
  get content(): C | undefined {
    return this.#shown;
  }
  set content(raw: unknown) {
    this.#given = raw;
    if (this.#started) this.#load();
  }

  /** Resolved when content is shown; after a change of content, when the new one is. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** Loads the content again. */
  reload(): void {
    this.#load();
  }

  /** The heading where the host gives none, in the language now speaking. */
  protected abstract defaultHeading(): string;
  /** Loads the checker for content that is not ours. */
  protected abstract contentReader(): Promise<ContentReader<C>>;
  /** The widget itself. */
  protected abstract renderContent(content: C): unknown;
  /** Loads the parts without which nothing can be shown; the fallback stays until then. */
  protected prepare(): unknown {
    return undefined;
  }

  /** Loads a part that is needed now; says so when it cannot be had. */
  protected need(part: { load(): Promise<void> }): void {
    part.load().then(
      () => this.#recover(),
      (error: unknown) => this.#fail(error, true),
    );
  }

  /** Level for headings directly below the widget's own. */
  protected get innerHeadingLevel(): number {
    return Math.min(this.#level() + 1, 6);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#started) return;
    this.#started = true;
    // Children, JSON among them, have not been read yet while the page is being parsed.
    if (document.readyState === 'loading') {
      // Once, and it may find the element gone: no harm.
      // eslint-disable-next-line wc/require-listener-teardown
      document.addEventListener('DOMContentLoaded', () => this.#load(), { once: true });
    } else {
      this.#load();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.announcer.stop();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // The fallback children stay in sight from the first moment, before anything is rendered.
    this.#placeholder = document.createElement('slot');
    this.#placeholder.className = 'loading';
    root.append(this.#placeholder);
    return root;
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
    const content = this.#shown;
    const title = written(this.heading) || this.defaultHeading();
    const titled = content !== undefined && !this.noHeading;
    return html`<section
      class="lor"
      part="base"
      lang=${this.locale}
      dir=${directionOf(this.locale)}
      translate=${this.translatedByUs ? 'no' : nothing}
      data-state=${this.#state()}
      data-scheme=${oneOf(this, 'color-scheme', this.colorScheme, SCHEMES)}
      aria-labelledby=${titled ? 'title' : nothing}
      aria-label=${titled ? nothing : title}
    >
      ${titled ? heading(this.#level(), title, 'title') : nothing}
      ${this.#failure ? this.#renderFailure(this.#failure) : nothing}
      ${content === undefined ? html`<slot class=${this.#state()}></slot>` : this.renderContent(content)}
      <slot name="footer" ?hidden=${content === undefined}></slot>
      <p class="unseen" role="status"></p>
    </section>`;
  }

  #renderFailure(reason: FailureReason): TemplateResult {
    return html`<div class="notice" part="error">
      <p class="notice-title">${failureTitle()}</p>
      ${
        reason === 'unavailable'
          ? html`<p>
                ${msg('Vänta en stund och försök igen.', {
                  id: 'common.failed.advice',
                  desc: 'Advice below the message that the content could not be loaded',
                })}
              </p>
              <button class="button" part="retry" type="button" @click=${() => this.reload()}>
                ${msg('Försök igen', { id: 'common.retry', desc: 'Button that loads the content again' })}
              </button>`
          : nothing
      }
    </div>`;
  }

  #level(): number {
    return Number(oneOf(this, 'heading-level', this.headingLevel, LEVELS));
  }

  #state(): WidgetState {
    if (this.#failure) return 'failed';
    return this.#shown === undefined ? 'loading' : 'shown';
  }

  #awaitContent(): Promise<void> {
    return new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  #load(): void {
    const attempt = ++this.#attempt;
    const isLatest = (): boolean => attempt === this.#attempt;
    if (!this.#settle) this.#ready = this.#awaitContent();
    const inline = this.querySelector(':scope > script[type="application/json"]');
    const content = obtainContent<C>({
      given: this.#given,
      inline: inline?.textContent ?? undefined,
      embedded: (this.constructor as typeof LorWidget).embedded,
      reader: () => this.contentReader(),
      about: this.localName,
    });
    void Promise.all([content, this.prepare()]).then(
      ([shown]) => (isLatest() ? this.#show(shown) : undefined),
      // What is already shown stays: old facts are worth more than a message.
      (error: unknown) => (isLatest() ? this.#fail(error, this.#shown === undefined) : undefined),
    );
  }

  async #show(content: C): Promise<void> {
    this.#shown = content;
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

  async #fail(cause: unknown, visibly: boolean): Promise<void> {
    const error = cause as Error & { readonly reason?: FailureReason };
    const reason = error.reason ?? 'unavailable';
    reportError(this.localName, `the content cannot be shown: ${error.message}`);
    if (visibly) {
      this.#failure = reason;
      this.requestUpdate();
      await this.updateComplete;
      this.announcer.say(this.t(failureTitle));
    }
    const detail: LorErrorDetail = { error, reason };
    this.dispatchEvent(new CustomEvent('lor-error', { bubbles: true, composed: true, detail }));
  }
}

const failureTitle = (): string =>
  msg('Uppgifterna kunde inte visas', {
    id: 'common.failed',
    desc: 'Title of the message when a widget has no content to show',
  });
