import { html, nothing, render, type TemplateResult } from 'lit';
import { actionStyles } from '../../core/action-styles.js';
import { warnUnknown } from '../../core/attributes.js';
import { isolated } from '../../core/bidi.js';
import type { ContentFailure } from '../../core/content.js';
import { declaredLanguage, directionOf, matchLocale } from '../../core/language.js';
import { watchLanguage } from '../../core/language-observer.js';
import { loadLocale, locales, msg, sourceLocale, withLocale } from '../../core/localize.js';
import { notice, retryButton, retryLabel, usualFailure } from '../../core/notice.js';
import { base } from '../../core/styles.js';
import { textIn } from '../../core/text.js';
import { reportError, warnOnce } from '../../core/warn.js';
import type { LorErrorDetail } from '../../core/widget-events.js';
import { lineAt, placeBeside } from './beside.js';
import { meaning } from './concept-meaning.js';
import type { ConceptGlossary } from './concept-glossary.js';
import { popoverStyles } from './concept-popover.styles.js';
import { conceptWith, termIn, type Glossary } from './concepts.js';
import { glossaryOf } from './glossary-content.js';
import type { LorConceptOpenDetail } from './glossary-desk.js';
import type { InlineConcept } from './inline-concept.js';

type Point = readonly [x: number, y: number];

/** One is open at a time. */
let current: ConceptPopover | undefined;

const takeTurn = (popover: ConceptPopover | undefined): void => {
  current = popover;
};

/** The box beside a term in running text, with what it means. */
export class ConceptPopover {
  readonly #term: InlineConcept;
  readonly #box = document.createElement('div');
  /** In the top layer nothing clips a box; older browsers have none. */
  readonly #canLift = 'popover' in this.#box;
  readonly #sheet = new CSSStyleSheet();
  #glossary: Glossary | undefined;
  #failure: ContentFailure | undefined;
  #locale = sourceLocale;
  /** As in widgets: a tool has changed the page to a language of ours. */
  #translatedByUs = false;
  #pressedAt: Point = [0, 0];
  /** Ends what is listened to while the box is open. */
  #listening: AbortController | undefined;

  constructor(term: InlineConcept) {
    this.#term = term;
    const box = this.#box;
    box.className = 'box';
    box.hidden = true;
    box.tabIndex = -1;
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-labelledby', 'term');
    box.part.add('card');
    if (this.#canLift) box.setAttribute('popover', 'manual');
    const root = term.shadowRoot!;
    for (const { styleSheet } of [base, actionStyles, popoverStyles]) {
      root.adoptedStyleSheets.push(styleSheet!);
    }
    root.adoptedStyleSheets.push(this.#sheet);
    root.append(box);
    // It is there when the press comes.
    this.#content(this.#wanted()[0]).catch(() => undefined);
  }

  get #isOpen(): boolean {
    return this.#listening !== undefined;
  }

  /** @param point where the term was pressed, in the window; keys give nothing there */
  toggle(point: Point): void {
    this.#pressedAt = point;
    if (this.#isOpen) this.close(true);
    else void this.#open();
  }

  /** @param focusBack whether focus returns to the term even where it has gone elsewhere */
  close(focusBack = false): void {
    if (!this.#isOpen) return;
    const { trigger } = this.#term;
    const hadFocus = this.#box.matches(':focus-within');
    this.#hide();
    if (focusBack || hadFocus) trigger?.focus({ preventScroll: true });
  }

  #hide(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    if (current === this) current = undefined;
    this.#term.trigger?.setAttribute('aria-expanded', 'false');
    if (this.#canLift && !this.#box.hidden && this.#box.isConnected) this.#box.hidePopover();
    this.#box.hidden = true;
  }

  async #open(): Promise<void> {
    current?.close();
    takeTurn(this);
    const listening = (this.#listening = new AbortController());
    this.#term.trigger?.setAttribute('aria-expanded', 'true');
    // It may be that of another address.
    this.#glossary = undefined;
    await this.#speak();
    // What is on its way says so only where it takes its time.
    const waiting = setTimeout(() => this.#show(listening), 300);
    await this.#bring();
    clearTimeout(waiting);
    this.#show(listening);
    if (listening.signal.aborted || this.#failure) return;
    const { concept } = this.#term;
    const detail: LorConceptOpenDetail = { concept };
    this.#tell('lor-concept-open', detail);
  }

  #content(locale: string): Promise<Glossary> {
    const { src, localName } = this.#term;
    const { embedded } = this.#term.constructor as typeof InlineConcept;
    return glossaryOf(src, embedded, locale, localName);
  }

  async #bring(): Promise<void> {
    this.#failure = undefined;
    try {
      await this.#content(this.#locale);
      // Another language may have come to be spoken meanwhile.
      this.#glossary = await this.#content(this.#locale);
    } catch (failure) {
      const error = (this.#failure = failure as ContentFailure);
      const { reason = 'unavailable' } = error;
      reportError(this.#term.localName, `the content cannot be shown: ${error.message}`);
      const detail: LorErrorDetail = { error, reason };
      this.#tell('lor-error', detail);
    }
  }

  async #again(): Promise<void> {
    this.#box.focus();
    await this.#bring();
    if (this.#isOpen) this.#render();
  }

  /** The locale to speak, and whether a tool has changed the page to it. */
  #wanted(): readonly [locale: string, isTools: boolean] {
    const { tag = sourceLocale, source } = declaredLanguage(this.#term);
    const { pageLanguage = sourceLocale } = this.#term;
    const match = matchLocale(tag, locales);
    const flipped = source === document.documentElement && tag !== pageLanguage;
    // A language we do not have is the tool's to translate, from what the page was written in.
    const locale = match ?? matchLocale(flipped ? pageLanguage : '', locales) ?? sourceLocale;
    return [locale, flipped && match !== undefined];
  }

  async #speak(): Promise<void> {
    const [wanted, isTools] = this.#wanted();
    this.#translatedByUs = isTools;
    const loads = [loadLocale(wanted), this.#follow(wanted)];
    this.#locale = (await Promise.all(loads)).every(Boolean) ? wanted : sourceLocale;
  }

  /** What is shown may be there in Swedish alone. */
  async #follow(locale: string): Promise<boolean> {
    try {
      if (this.#glossary) this.#glossary = await this.#content(locale);
      return true;
    } catch {
      warnOnce(this.#term.localName, `the texts in "${locale}" could not be loaded.`);
      return false;
    }
  }

  #show(listening: AbortController): void {
    if (listening.signal.aborted || !this.#term.isConnected) return;
    this.#render();
    if (!this.#box.hidden) return;
    this.#box.hidden = false;
    if (this.#canLift) this.#box.showPopover();
    this.#place();
    this.#listen(listening.signal);
    this.#box.focus({ preventScroll: true });
  }

  #listen(signal: AbortSignal): void {
    const term = this.#term;
    const isInside = (event: Event): boolean => event.composedPath().includes(term);
    const place = (): void => this.#place();
    addEventListener('resize', place, { signal });
    addEventListener('scroll', place, { signal, capture: true, passive: true });
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        // A dialog that the text stands in stays open.
        event.preventDefault();
        event.stopPropagation();
        this.close(true);
      },
      { signal, capture: true },
    );
    addEventListener(
      'pointerdown',
      (event) => {
        if (!isInside(event)) this.close();
      },
      { signal, capture: true },
    );
    term.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        // Nothing takes focus when the window loses it.
        if (relatedTarget && !term.contains(relatedTarget as Node)) this.#hide();
      },
      { signal },
    );
    signal.addEventListener(
      'abort',
      watchLanguage(term, () => void this.#speak().then(() => this.#isOpen && this.#render())),
    );
  }

  #render(): void {
    const locale = this.#locale;
    withLocale(locale, () => {
      const content = html`<div
        class="lor"
        aria-live="polite"
        lang=${locale}
        dir=${directionOf(locale)}
        translate=${this.#translatedByUs ? 'no' : nothing}
      >
        ${this.#words()}
        <ul class="actions" role="list">
          ${this.#more()}
          <li>
            <button class="link" type="button" @click=${() => this.close(true)}>
              ${closeLabel()}
            </button>
          </li>
        </ul>
      </div>`;
      render(content, this.#box);
    });
    if (!this.#box.hidden) this.#place();
  }

  #words(): TemplateResult {
    const { concept: id } = this.#term;
    const label = this.#term.textContent.trim();
    if (this.#failure) {
      return html`<p class="term" id="term">${label}</p>
        ${notice(
          usualFailure(),
          retryButton(retryLabel(), () => void this.#again()),
        )}`;
    }
    const glossary = this.#glossary;
    if (!glossary)
      return html`<p class="term" id="term">${label}</p>
        <p>${loading()}</p>`;
    const concept = conceptWith(id, glossary);
    if (!concept) {
      warnUnknown(this.#term, 'concept', id);
      return html`<p class="term" id="term">${label}</p>
        <p class="definition">${unknown()}</p>`;
    }
    const locale = this.#locale;
    const term = termIn(concept, locale, glossary);
    const definition = textIn(concept.definition, locale, glossary.language);
    return html`<p class="term" id="term">${isolated(term, locale)}</p>
      ${meaning(concept, definition, glossary, locale)}`;
  }

  /** The page's glossary, where there is one: its link, or the widget beside the text. */
  #more(): unknown {
    const { trigger, concept } = this.#term;
    const own = this.#term.querySelector('a[href]') ? trigger?.href : undefined;
    const glossary = document.querySelector<ConceptGlossary>('lor-concept-glossary');
    const there =
      glossary?.content && conceptWith(concept, glossary.content) ? glossary : undefined;
    if (!own && !there) return nothing;
    const follow = (event: Event): void => {
      this.close();
      if (!there) return;
      event.preventDefault();
      there.openConcept(concept);
    };
    return html`<li><a href=${own ?? `#${concept}`} @click=${follow}>${moreLabel()}</a></li>`;
  }

  #place(): void {
    const { trigger } = this.#term;
    const line = trigger && lineAt([...trigger.getClientRects()], this.#pressedAt);
    if (!line) return;
    this.#sheet.replaceSync('');
    const { offsetWidth: width, scrollHeight, offsetHeight, clientHeight } = this.#box;
    const { clientWidth } = document.documentElement;
    const { left, top, height } = placeBeside(
      line,
      { width, height: scrollHeight + offsetHeight - clientHeight },
      { width: clientWidth, height: innerHeight },
      getComputedStyle(trigger).direction === 'rtl',
    );
    this.#sheet.replaceSync(
      `.box { left: ${left}px !important; top: ${top}px !important; max-height: ${height}px; }`,
    );
  }

  #tell(name: string, detail: LorConceptOpenDetail | LorErrorDetail): void {
    this.#term.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }
}

const moreLabel = (): string =>
  msg('Mer om begreppet', {
    id: 'concept.more',
    desc: 'Link from the definition beside a word in a text to the concept in the glossary',
  });

const closeLabel = (): string =>
  msg('Stäng', { id: 'common.close', desc: 'Button that closes a box' });

const unknown = (): string =>
  msg('Begreppet finns inte i ordlistan.', {
    id: 'concept.unknown',
    desc: 'In place of a definition that the glossary does not have',
  });

const loading = (): string =>
  msg('Hämtar …', { id: 'common.loading', desc: 'While something is being loaded' });
