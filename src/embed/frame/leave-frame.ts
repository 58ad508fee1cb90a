/**
 * Whether a link leads away from the page. Those within it, which widgets follow by script, do not.
 * @param here the page's own address
 */
export function leadsAway(href: string, here: string): boolean {
  try {
    const [to, from] = [new URL(href, here), new URL(here)];
    // Nothing that is not an address for readers: `blob:`, `javascript:`.
    if (!/^(https?|mailto|tel):$/.test(to.protocol)) return false;
    return to.origin !== from.origin || to.pathname !== from.pathname;
  } catch {
    return false;
  }
}

/**
 * Opens links that lead away in the whole window: most sites refuse to be shown inside a frame, and
 * a reader would not see where the page comes from. Links within shadow roots are seen, too.
 */
export function leaveFrame(page: Document): void {
  page.addEventListener(
    'click',
    (event) => {
      const link = event
        .composedPath()
        .find((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement);
      if (!link?.href || link.target || link.hasAttribute('download')) return;
      if (leadsAway(link.href, location.href)) link.target = '_top';
    },
    { capture: true },
  );
}
