/** Something that a reader reads or hears. */
export interface FoundText {
  readonly text: string;
  /** The language that it is said to be in; none for numbers and addresses, which only keep their direction. */
  readonly lang: string;
  /** Where it stands, for the message of a test. */
  readonly where: () => string;
}

const NAMED = ['aria-label', 'placeholder', 'title', 'alt', 'aria-description'];

const langOf = (element: Element, widget: Element): string => {
  if (element.closest('bdi[dir=ltr]:not([lang])')) return '';
  const own = element.closest('[lang]') ?? widget.closest('[lang]');
  return own?.getAttribute('lang') ?? '';
};

const whereIs = (element: Element): string => {
  const clone = element.cloneNode(false) as Element;
  return clone.outerHTML.slice(0, 120);
};

/** The texts of a widget in their order, those that only screen readers have among them. */
export function textsIn(widget: Element): FoundText[] {
  const found: FoundText[] = [];
  const walker = document.createTreeWalker(
    widget.shadowRoot!,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const name of NAMED) {
        const text = node.getAttribute(name)?.trim();
        const element = node;
        const where = (): string => `${name} of ${whereIs(element)}`;
        if (text) found.push({ text, lang: langOf(node, widget), where });
      }
      continue;
    }
    const parent = node.parentElement;
    const text = node.textContent?.trim();
    if (!parent || !text || parent.closest('style, script, [hidden]')) continue;
    found.push({ text, lang: langOf(parent, widget), where: () => whereIs(parent) });
  }
  return found;
}
