/**
 * Holds back what would be saved, until it is released: tests leave no files behind.
 * @returns the links that would have saved something, in their order
 */
export function holdFiles(): { held: HTMLAnchorElement[]; release: () => void } {
  const held: HTMLAnchorElement[] = [];
  const hold = (event: Event): void => {
    const link = event.target;
    if (!(link instanceof HTMLAnchorElement) || !link.download) return;
    event.preventDefault();
    held.push(link);
  };
  addEventListener('click', hold, { capture: true });
  return { held, release: () => removeEventListener('click', hold, { capture: true }) };
}
