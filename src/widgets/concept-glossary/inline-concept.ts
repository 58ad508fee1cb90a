import type { EmbeddedContent } from '../../core/embedded.js';
import { version } from '../../core/version.js';
import { reportError } from '../../core/warn.js';
import type { ConceptPopover } from './concept-popover.js';

/** Node has no elements, and importing this there does no harm. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the types know only browsers
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

const STYLES = `
:host { display: inline; text-indent: 0; }
a, ::slotted(a) { color: inherit; text-decoration: underline dotted; text-decoration-thickness: 0.09em; text-underline-offset: 0.2em; }
a:hover, ::slotted(a:hover) { text-decoration-style: solid; }
a:focus-visible { outline: 0.1875em solid; outline-color: var(--lor-color-focus, currentcolor); outline-offset: 0.125em; border-radius: var(--lor-radius, 0.125em); }
@media print { a, ::slotted(a) { text-decoration: none; } }
`;

let sheet: CSSStyleSheet | undefined;

/**
 * A term in running text: a link that opens its definition beside it. It costs a page little until
 * somebody opens one; then all of them share one load of the content and one index.
 *
 * @summary A term in running text that opens its definition.
 * @tagname lor-concept
 * @attr {string} concept - The concept: its key, such as `nyanland`.
 * @attr {string} src - Address of a JSON feed that replaces the embedded glossary.
 * @slot - The label: the word as the sentence has it, or a link with it to the page's glossary, which works without script.
 * @csspart link - The link, where the label has none of its own.
 * @csspart card - The box with the definition.
 * @csspart error - The message when there is nothing to show.
 * @csspart retry - The button that tries again.
 * @fires {CustomEvent<LorConceptOpenDetail>} lor-concept-open - The reader opened the concept; detail is its key.
 * @fires {CustomEvent<LorErrorDetail>} lor-error - The definition could not be shown; detail is error and reason.
 */
export class InlineConcept extends Base {
  static readonly version: string = version;
  static embedded?: EmbeddedContent;
  static readonly observedAttributes: readonly string[] = ['concept', 'src'];

  /**
   * What the page was written in, before any tool translated it.
   * @ignore
   */
  pageLanguage: string | undefined;

  #popover: ConceptPopover | undefined;
  #part: Promise<ConceptPopover> | undefined;
  #link: HTMLAnchorElement | undefined;

  /** The concept: its key, such as `nyanland`. */
  get concept(): string {
    return this.getAttribute('concept')?.trim() ?? '';
  }
  set concept(id: string | null | undefined) {
    this.#write('concept', id);
  }

  /** Address of a JSON feed that replaces the embedded glossary. */
  get src(): string {
    return this.getAttribute('src')?.trim() ?? '';
  }
  set src(address: string | null | undefined) {
    this.#write('src', address);
  }

  /**
   * What is pressed to open the definition.
   * @ignore
   */
  get trigger(): HTMLAnchorElement | undefined {
    return this.querySelector<HTMLAnchorElement>('a[href]') ?? this.#link;
  }

  constructor() {
    super();
    // None of them needs to be taken back: they are on the element itself.
    this.addEventListener('click', (event) => void this.#pressed(event));
    for (const sign of ['pointerover', 'focusin']) {
      this.addEventListener(sign, () => void this.#load().catch(() => undefined), { once: true });
    }
  }

  connectedCallback(): void {
    // Frameworks may have set properties before the element was defined.
    for (const name of ['concept', 'src'] as const) {
      const own = Object.getOwnPropertyDescriptor(this, name);
      if (own && Reflect.deleteProperty(this, name)) this[name] = own.value as string;
    }
    if (this.shadowRoot) return;
    this.pageLanguage = document.documentElement.lang.trim() || undefined;
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLES);
    }
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const slot = document.createElement('slot');
    slot.addEventListener('slotchange', () => this.#wrap(slot));
    root.append(slot);
    this.#wrap(slot);
  }

  disconnectedCallback(): void {
    this.#popover?.close();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before !== now) this.#popover?.close();
    if (name === 'concept' && this.#link) this.#link.href = this.#address;
  }

  #write(name: string, value: unknown): void {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  }

  /** Where a press with a modifier leads: the page may have something of that name. */
  get #address(): string {
    // Links write the rest as addresses do, half signs too, at which `encodeURIComponent` throws.
    // In full: a page's `<base>` may lead elsewhere.
    return `${location.href.split('#', 1)[0]}#${this.concept.replaceAll('%', '%25')}`;
  }

  /** A label without a link of its own gets one. */
  #wrap(slot: HTMLSlotElement): void {
    const hasOwn = this.querySelector('a[href]') !== null;
    if (hasOwn === !this.#link) return;
    if (hasOwn) {
      this.#link!.replaceWith(slot);
      this.#link = undefined;
    } else {
      const link = (this.#link = document.createElement('a'));
      link.part.add('link');
      link.href = this.#address;
      slot.replaceWith(link);
      link.append(slot);
    }
    this.trigger?.setAttribute('aria-haspopup', 'dialog');
  }

  #load(): Promise<ConceptPopover> {
    return (this.#part ??= import('./concept-popover-part.js').then(
      (part) => (this.#popover = new part.ConceptPopover(this)),
      (error: unknown) => {
        this.#part = undefined;
        throw error;
      },
    ));
  }

  async #pressed(event: MouseEvent): Promise<void> {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const { trigger } = this;
    if (event.defaultPrevented || !trigger || !event.composedPath().includes(trigger)) return;
    event.preventDefault();
    try {
      (await this.#load()).toggle([event.clientX, event.clientY]);
    } catch (error) {
      reportError(this.localName, `the definition cannot be shown: ${String(error)}`);
      // The link still leads to the page's glossary.
      if (trigger !== this.#link) location.assign(trigger.href);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lor-concept': InlineConcept;
  }
}
