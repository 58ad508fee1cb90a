/** The widgets that a page may use, each loaded only when it does. */
const widgets: Readonly<Record<string, () => Promise<unknown>>> = {
  // Awaited alone: a bundler then knows that nothing is taken from it.
  'lor-contact-finder': async () => {
    await import('../define/contact-finder.js');
  },
};

const waiting = new Set(Object.keys(widgets));

function load(tag: string): void {
  waiting.delete(tag);
  widgets[tag]?.().catch((error: unknown) => {
    // eslint-disable-next-line no-console -- the entry stays alone: core arrives with the first widget
    console.warn(`<${tag}>: could not be loaded (${String(error)}); its fallback content stays.`);
  });
}

function loadUsed(root: ParentNode): void {
  for (const tag of waiting) {
    if (root.querySelector(tag)) load(tag);
  }
}

if (typeof document !== 'undefined') {
  loadUsed(document);
  // Widgets that the page adds later. Those inside other components' shadow roots cannot be seen
  // from here: their pages load the widget's own file.
  new MutationObserver((_, observer) => {
    loadUsed(document);
    if (waiting.size === 0) observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}
