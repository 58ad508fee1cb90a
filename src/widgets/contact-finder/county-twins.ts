import type { LitElement, ReactiveController } from 'lit';

/** Everything that stands for a county: its shape on the map, its buttons in the lists. */
const TWINS = '[data-county]';

/**
 * Lights up a county on the map and in the list together, whichever is pointed at or has focus:
 * both get `data-hot`. Nothing is rendered for it.
 */
export class CountyTwins implements ReactiveController {
  /** Told the code of the county that is lit, and its shape; undefined when none is. */
  lit: (code: string | undefined, shape: Element | undefined) => void = () => undefined;
  #pointed: Element | undefined;
  #focused: Element | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  readonly pointerover = (event: Event): void => {
    const twin = twinAt(event);
    if (twin === this.#pointed) return;
    this.#pointed = twin;
    this.#light();
  };

  readonly pointerleave = (): void => {
    this.#pointed = undefined;
    this.#light();
  };

  readonly focusin = (event: Event): void => {
    this.#focused = twinAt(event);
    this.#light();
  };

  readonly focusout = (): void => {
    this.#focused = undefined;
    this.#light();
  };

  /** What was lit may be gone, or stand for another county now. */
  hostUpdated(): void {
    this.#light();
  }

  /** No pointer leaves what is taken off the page. */
  hostDisconnected(): void {
    this.#pointed = this.#focused = undefined;
    this.#light();
  }

  #light(): void {
    const source = [this.#pointed, this.#focused].find((each) => each && codeOf(each));
    const code = source && codeOf(source);
    let shape: Element | undefined;
    for (const twin of this.host.renderRoot.querySelectorAll(TWINS)) {
      const same = code !== undefined && codeOf(twin) === code;
      // Of several municipalities in one county only the one pointed at is lit.
      const hot = same && (twin === source || isShape(twin) || isShape(source));
      twin.toggleAttribute('data-hot', hot);
      if (same && isShape(twin)) shape = twin;
    }
    this.lit(shape && code, shape);
  }
}

const twinAt = ({ target }: Event): Element | undefined =>
  (target as Element).closest(TWINS) ?? undefined;

const codeOf = (twin: Element): string | undefined =>
  (twin.isConnected && twin.getAttribute('data-county')) || undefined;

const isShape = (twin: Element | undefined): boolean => twin instanceof SVGElement;
