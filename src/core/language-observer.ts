/**
 * Calls back whenever a `lang` attribute changes anywhere in the roots around the element, its
 * own document or shadow root first.
 * @returns a function that ends it; call it when the element is removed
 */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (let node: Node | undefined = element; node; node = (node as Partial<ShadowRoot>).host) {
    node = node.getRootNode();
    observer.observe(node, { subtree: true, attributeFilter: ['lang'] });
  }
  return () => observer.disconnect();
}
