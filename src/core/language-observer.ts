interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

/** One observer for each document or shadow root, however many widgets stand in it. */
const watches = new WeakMap<Node, Watch>();

function rootsOf(element: Element): Node[] {
  const roots: Node[] = [];
  let root = element.getRootNode();
  roots.push(root);
  while (root instanceof ShadowRoot) {
    root = root.host.getRootNode();
    roots.push(root);
  }
  return roots;
}

function watchOf(root: Node): Watch {
  const known = watches.get(root);
  if (known) return known;
  const listeners = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const listener of [...listeners]) listener();
  });
  const watch = { observer, listeners };
  watches.set(root, watch);
  return watch;
}

/**
 * Calls back whenever a `lang` attribute changes anywhere in the roots around the element.
 * @returns a function that ends it; call it when the element is removed
 */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const roots = rootsOf(element);
  for (const root of roots) {
    const { observer, listeners } = watchOf(root);
    if (listeners.size === 0) {
      observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    }
    listeners.add(changed);
  }
  return () => {
    for (const root of roots) {
      const { observer, listeners } = watchOf(root);
      listeners.delete(changed);
      if (listeners.size === 0) observer.disconnect();
    }
  };
}
