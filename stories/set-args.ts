import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** What a story can be given: attributes by their names, and `onLorReady` for what is heard. */
export type Args = Readonly<Record<string, unknown>>;

const eventOf = (name: string): string =>
  name.slice(2).replace(/[A-Z]/g, (letter, at) => (at > 0 ? '-' : '') + letter.toLowerCase());

class SetArgs extends Directive {
  #before: Args = {};

  // Its argument is that of `update`, which needs the element.
  override render(...[]: [object]): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [args]: [object]): typeof noChange {
    const now: Args = { ...args };
    for (const name of new Set([...Object.keys(this.#before), ...Object.keys(now)])) {
      const value = now[name];
      if (value === this.#before[name]) continue;
      if (/^on[A-Z]/.test(name)) {
        this.#hear(element, name, value);
      } else if (value === undefined || value === null || value === false) {
        element.removeAttribute(name);
      } else {
        element.setAttribute(name, value === true ? '' : String(value));
      }
    }
    this.#before = now;
    return noChange;
  }

  #hear(element: Element, name: string, listener: unknown): void {
    const before = this.#before[name];
    const event = eventOf(name);
    if (before) element.removeEventListener(event, before as EventListener);
    if (listener) element.addEventListener(event, listener as EventListener);
  }
}

/** Gives an element the attributes that are chosen in the controls: all there are in the manifest. */
export const setArgs = directive(SetArgs);
