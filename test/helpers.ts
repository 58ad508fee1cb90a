import type { ContactFinder } from '../src/index.js';
import { patience } from './patience.js';

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

/** Puts markup on the page without waiting for anything. */
export function place(markup: string): HTMLElement {
  // What waits for a frame would never happen, now and then only.
  if (document.hidden) throw new Error('the test runner hides the page: it gets no frames');
  const here = document.createElement('div');
  here.className = 'test-place';
  here.innerHTML = markup;
  document.body.append(here);
  return here;
}

/** Puts markup on the page and waits until every finder in it shows its content. */
export async function mountFinders(markup: string): Promise<ContactFinder[]> {
  const finders = [...place(markup).querySelectorAll('lor-contact-finder')];
  await Promise.all(finders.map((finder) => finder.ready));
  return finders;
}

export async function mountFinder(markup = '<lor-contact-finder></lor-contact-finder>') {
  const [finder] = await mountFinders(markup);
  return finder!;
}

/** A finder that shows the given content. */
export async function mountWith(content: unknown, attributes = ''): Promise<ContactFinder> {
  const finder = place(`<lor-contact-finder ${attributes}></lor-contact-finder>`)
    .firstElementChild as ContactFinder;
  finder.content = content;
  await finder.ready;
  return finder;
}

/** Removes what the mount functions have put on the page, and the page's language. */
export function cleanUp(): void {
  for (const each of document.querySelectorAll('.test-place')) each.remove();
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

/** Everything a reader sees of the widget. */
export const seenOf = (widget: Element): string => seen(one(widget, '.lor'));

/** Waits until something is so; what it is stands in the error when it never is. */
export async function until(what: string, isSo: () => unknown): Promise<void> {
  const isPatient = patience(12_000);
  while (!isSo()) {
    if (!isPatient()) throw new Error(`never happened: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Types into the widget's search field as a reader does, all at once. */
export async function type(widget: ContactFinder, text: string): Promise<void> {
  const input = one<HTMLInputElement>(widget, 'input');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settle(widget);
  if (text.trim()) await until('an answer to the search', () => all(widget, '.count').length > 0);
}

/** The names in the list of hits, in order. */
export const hitNames = (widget: Element): string[] => all(widget, '.row-name').map(seen);

/** A widget, as far as it tells when it has rendered. */
type Rendering = Element & { readonly updateComplete: Promise<unknown> };

/** Presses what has this text, as a mouse does. */
export async function press(widget: Rendering, text: string): Promise<void> {
  const target = all(widget, 'button, a').find((each) => seen(each).includes(text));
  if (!target) throw new Error(`nothing to press says "${text}"`);
  target.click();
  await settle(widget);
}

export const settle = async (widget: Rendering): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  await widget.updateComplete;
};

/** Waits for a widget's search, and the words that it searches, which are on their way by now. */
export async function searchComes(widget: Rendering): Promise<void> {
  await (widget as unknown as { searchPart: { load(): Promise<void> } }).searchPart.load();
  await settle(widget);
}

/** What the widget's live region says now. */
export const said = (widget: Element): string => seen(one(widget, '[role=status]'));
