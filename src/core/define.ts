import type { EmbeddedContent } from './embedded.js';
import { warnOnce } from './warn.js';

/** What `define` needs to know of a widget's class. */
export interface WidgetClass extends CustomElementConstructor {
  readonly version: string;
  embedded?: EmbeddedContent;
}

/**
 * Registers a widget. The first registration of a tag stays: a second copy or version of the
 * library on a page changes nothing and throws nothing, so that its other widgets still work.
 * @param embedded the content that comes with the library
 */
export function defineWidget(tag: string, widget: WidgetClass, embedded?: EmbeddedContent): void {
  // Neither in Node nor in browsers below the baseline: there the fallback children stay.
  if (!(globalThis as { document?: Document }).document?.adoptedStyleSheets) return;
  const before = customElements.get(tag) as Partial<WidgetClass> | undefined;
  if (before === widget) return;
  if (before) {
    warnOnce(
      tag,
      `version ${widget.version} comes too late, ${before.version ?? 'another'} is in use and stays.`,
    );
    return;
  }
  if (embedded) widget.embedded = once(embedded);
  customElements.define(tag, widget);
}

/** Loads once for all of a page's widgets, and again after a failure. */
function once(load: EmbeddedContent): EmbeddedContent {
  // What is wanted grows while a load is on its way: each is of what was wanted when it began.
  const loading: Record<string, Promise<object> | undefined> = {};
  return (wanted) => {
    const key = [...wanted].join();
    return (loading[key] ??= load(new Set(wanted)).catch((error: unknown) => {
      loading[key] = undefined;
      throw error;
    }));
  };
}
