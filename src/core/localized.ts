import { LitElement } from 'lit';
import { declaredLanguage, matchLocale } from './language.js';
import { watchLanguage } from './language-observer.js';
import { loadLocale, locales, sourceLocale, withLocale } from './localize.js';
import { warnOnce } from './warn.js';

/**
 * An element that speaks the language it stands in and follows it live. Rendering, and whatever
 * runs inside `t()`, has its locale as the one `msg()` speaks; the first paint waits for the
 * locale's messages, so that nobody sees Swedish flash by.
 */
export abstract class LocalizedElement extends LitElement {
  #locale = sourceLocale;
  #wanted = sourceLocale;
  #pageLanguage: string | undefined;
  #arriving: Promise<void> | undefined;
  #unwatch: (() => void) | undefined;

  /**
   * A translation tool has changed the page to a language of ours, which we follow ourselves:
   * the tool must not translate our interface a second time.
   */
  protected translatedByUs = false;

  /** Loads what is shown besides messages in a language; false when it cannot be had. */
  protected abstract bring(locale: string): Promise<boolean>;

  /** The locale now shown. */
  get locale(): string {
    return this.#locale;
  }

  /** Runs something outside of rendering (an event, a timer) in this element's language. */
  protected t<T>(run: () => T): T {
    return withLocale(this.#locale, run);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchLanguage(this, () => this.#follow());
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.#arriving;
    await super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    withLocale(this.#locale, () => super.performUpdate());
  }

  #follow(): void {
    const { tag = sourceLocale, source } = declaredLanguage(this);
    const match = matchLocale(tag, locales);
    const isPages = source === document.documentElement;
    if (isPages) this.#pageLanguage ??= tag;
    const flipped = isPages && this.#pageLanguage !== tag;
    this.translatedByUs = flipped && match !== undefined;
    this.requestUpdate();
    // A language we do not have is the tool's to translate, from what stands here.
    if (!flipped || match) this.#arriving = this.#speak(match ?? sourceLocale);
  }

  async #speak(locale: string): Promise<void> {
    this.#wanted = locale;
    const [spoken, written] = await Promise.all([
      loadLocale(locale),
      locale === sourceLocale || this.bring(locale),
    ]);
    const arrived = spoken && written;
    if (!arrived) warnOnce(this.localName, `the texts in "${locale}" could not be loaded.`);
    // Slower answers of earlier wishes come too late.
    if (!arrived || this.#wanted !== locale) return;
    this.#locale = locale;
    this.requestUpdate();
  }
}
