import { html, noChange, type TemplateResult } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

const known = new Set<WeakRef<HTMLDetailsElement>>();
const opened = new Set<HTMLDetailsElement>();
let isOnPaper = false;

/** What is folded on the screen is open on paper (older browsers print it folded). */
function unfold(): void {
  isOnPaper = true;
  for (const each of known) {
    const details = each.deref();
    if (!details) known.delete(each);
    else unfoldOne(details);
  }
}

function unfoldOne(details: HTMLDetailsElement): void {
  if (details.open) return;
  details.open = true;
  opened.add(details);
}

function fold(): void {
  isOnPaper = false;
  for (const details of opened) details.open = false;
  opened.clear();
}

class OpenOnPaper extends Directive {
  #isKnown = false;

  override update({ element }: ElementPart): unknown {
    if (!this.#isKnown) {
      this.#isKnown = true;
      if (known.size === 0) {
        addEventListener('beforeprint', unfold);
        addEventListener('afterprint', fold);
      }
      known.add(new WeakRef(element as HTMLDetailsElement));
      // Some come only for the paper, when all others are open already.
      if (isOnPaper) unfoldOne(element as HTMLDetailsElement);
    }
    return noChange;
  }

  override render(): unknown {
    return noChange;
  }
}

/** On a `<details>`: opens it for printing. */
export const openOnPaper = directive(OpenOnPaper);

/** Something folded away under its label; native, so that pages can be searched for it. */
export const disclosure = (label: unknown, content: unknown): TemplateResult =>
  html`<details class="disclosure" ${openOnPaper()}>
    <summary>${label}</summary>
    ${content}
  </details>`;
