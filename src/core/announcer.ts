/** How long typing must have stopped before a count is said, in milliseconds. */
export const QUIET = 1000;

/**
 * Says things through a live region that has been in the page since the first render (WCAG
 * 4.1.3). The text is not Lit's: saying something costs no render.
 */
export class Announcer {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param spoken what words are in the language now speaking */
  constructor(
    private readonly region: () => Element | null | undefined,
    private readonly spoken: (words: () => string) => string,
  ) {}

  /**
   * @param words asked for when they are said: the language may be another by then
   * @param delay milliseconds; a later call replaces one that is still waiting
   */
  say(words: () => string, delay = 0): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const region = this.region();
      const text = this.spoken(words);
      // The same words again are only said when the text differs.
      if (region) region.textContent = region.textContent === text ? `${text}\u00a0` : text;
    }, delay);
  }

  /** What was said, or was about to be, no longer holds. */
  stop(): void {
    this.say(() => '');
  }
}
