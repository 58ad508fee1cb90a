/** Does something once all of the page's elements have their children: at once after parsing. */
export function whenParsed(then: () => void): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', then, { once: true });
  } else {
    then();
  }
}
