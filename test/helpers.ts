import type { ContactFinder } from '../src/index.js';

/** What is written to the console while something synchronous runs. */
export function listenToConsole(level: 'warn' | 'error', run: () => void): string[] {
  const said: string[] = [];
  const stop = tapConsole(level, said);
  try {
    run();
  } finally {
    stop();
  }
  return said;
}

/** Collects what is written to the console until the returned function is called. */
export function tapConsole(level: 'warn' | 'error', said: string[]): () => void {
  const before = console[level];
  console[level] = (...words: unknown[]) => said.push(words.join(' '));
  return () => {
    console[level] = before;
  };
}

/** Puts markup on the page and waits until every finder in it shows its content. */
export async function mountFinders(markup: string): Promise<ContactFinder[]> {
  const place = document.createElement('div');
  place.className = 'test-place';
  place.innerHTML = markup;
  document.body.append(place);
  const finders = [...place.querySelectorAll('lor-contact-finder')];
  await Promise.all(finders.map((finder) => finder.ready));
  return finders;
}

export async function mountFinder(markup = '<lor-contact-finder></lor-contact-finder>') {
  const [finder] = await mountFinders(markup);
  return finder as ContactFinder;
}

/** Removes what the mount functions have put on the page, and the page's language. */
export function cleanUp(): void {
  for (const place of document.querySelectorAll('.test-place')) place.remove();
  document.documentElement.removeAttribute('lang');
  document.documentElement.removeAttribute('dir');
}

/** All elements in the widget that match. */
export const all = <E extends Element = HTMLElement>(widget: Element, selector: string): E[] => [
  ...(widget.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];

export const one = <E extends Element = HTMLElement>(widget: Element, selector: string): E => {
  const found = widget.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`nothing in <${widget.localName}> matches ${selector}`);
  return found;
};

/** What a reader sees, with white space folded. */
export const seen = (element: Element | null | undefined): string =>
  (element instanceof HTMLElement ? element.innerText : (element?.textContent ?? ''))
    .replace(/\s+/g, ' ')
    .trim();

/** Types into the widget's search field as a reader does, all at once. */
export async function type(widget: ContactFinder, text: string): Promise<void> {
  const input = one<HTMLInputElement>(widget, 'input');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await widget.updateComplete;
}

/** The names in the list of hits, in order. */
export const hitNames = (widget: Element): string[] => all(widget, '.row-name').map(seen);

export const settle = async (widget: ContactFinder): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  await widget.updateComplete;
};
