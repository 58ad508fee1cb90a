import { textsIn } from '../interface-texts.js';
import { idsIn } from './ids-locale.js';

const WIDGETS =
  'lor-contact-finder, lor-concept-glossary, lor-concept, lor-strategy-list, lor-collaboration-overview';

/** Collects the ids of all messages that come into sight, into a live region or into a saved file. */
export class Collected {
  readonly ids = new Set<string>();
  readonly #watched = new WeakSet<Element>();
  readonly #files: Promise<void>[] = [];
  readonly #createObjectURL = URL.createObjectURL;
  // Frames are too few: some words stand there for less.
  readonly #observer = new MutationObserver(() => this.#look());

  constructor() {
    this.#observer.observe(document.body, { childList: true, subtree: true });
    URL.createObjectURL = (file: Blob) => {
      this.#files.push(file.text().then((text) => this.#add(text)));
      return this.#createObjectURL.call(URL, file);
    };
  }

  /** Ends it, when all files have been read. */
  async stop(): Promise<void> {
    this.#look();
    this.#observer.disconnect();
    URL.createObjectURL = this.#createObjectURL;
    await Promise.all(this.#files);
  }

  #look(): void {
    for (const widget of document.querySelectorAll(WIDGETS)) {
      if (!widget.shadowRoot) continue;
      if (!this.#watched.has(widget)) {
        this.#watched.add(widget);
        this.#observer.observe(widget.shadowRoot, {
          ...{ attributes: true, characterData: true, childList: true, subtree: true },
        });
      }
      for (const { text } of textsIn(widget)) this.#add(text);
    }
  }

  #add(text: string): void {
    for (const id of idsIn(text)) this.ids.add(id);
  }
}
