/** How long typing must have stopped before a count is said, in milliseconds. */
export const QUIET = 1000;

/**
 * Says things through a live region that has been in the page since the first render (WCAG
 * 4.1.3). The text is not Lit's: saying something costs no render.
 */
export class Announcer {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly region: () => Element | null | undefined) {}

  /** @param delay milliseconds; a later call replaces one that is still waiting */
  say(text: string, delay = 0): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const region = this.region();
      // The same words again are only said when the text differs.
      if (region) region.textContent = region.textContent === text ? `${text}\u00a0` : text;
    }, delay);
  }

  /** What was said, or was about to be, no longer holds. */
  stop(): void {
    this.say('');
  }
}
