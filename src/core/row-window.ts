import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenIdle } from './idle.js';
import { ALL, FIRST } from './row-counts.js';

/** Of more, so many at a time. */
const PAGE = 100;
/** Whoever types on needs no more than the screenful: the rest waits for a pause so long, in milliseconds. */
const PAUSE = 200;

/** How much of a long list is in the page: a screenful at once, the rest in a pause. */
export class RowWindow implements ReactiveController {
  #isFirst = true;
  #pages = 1;
  #count = 0;
  #isPrinted = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** @param renderNow renders at once: paper does not wait */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly renderNow: () => void,
  ) {
    host.addController(this);
  }

  /** Everything is on the paper, whatever the screen shows. */
  get isPrinted(): boolean {
    return this.#isPrinted;
  }

  /** There is more than will come by itself. */
  get hasMore(): boolean {
    return !this.#isFirst && !this.#isPrinted && this.#most() < this.#count;
  }

  /** So many of so many rows are shown now. */
  of(count: number): number {
    this.#count = count;
    if (this.#isPrinted) return count;
    return Math.min(count, this.#isFirst ? FIRST : this.#most());
  }

  /** Another list begins. */
  restart(): void {
    this.#isFirst = true;
    this.#pages = 1;
  }

  /** Does not wait for the browser to be idle. */
  fill(): void {
    this.#isFirst = false;
    this.host.requestUpdate();
  }

  /** Shows as many as it takes for the row in this place to be among them. */
  reach(place: number): void {
    this.#isFirst = false;
    this.#pages = Math.max(this.#pages, Math.ceil((place + 1) / PAGE));
  }

  more(): void {
    this.#pages += 1;
    this.fill();
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
    clearTimeout(this.#pause);
  }

  hostUpdated(): void {
    clearTimeout(this.#pause);
    if (!this.#isFirst || this.#count <= FIRST) return;
    this.#pause = setTimeout(() => {
      void whenIdle(() => true).then(() => {
        if (this.#isFirst) this.fill();
      });
    }, PAUSE);
  }

  readonly #print = ({ type }: Event): void => {
    this.#isPrinted = type === 'beforeprint';
    this.renderNow();
  };

  #most(): number {
    return this.#count <= ALL ? ALL : PAGE * this.#pages;
  }
}
