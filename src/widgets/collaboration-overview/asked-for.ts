import type { LitElement } from 'lit';
import { warnUnknown, written } from '../../core/attributes.js';
import { countyCode } from '../../core/county-code.js';
import { whenIdle } from '../../core/idle.js';
import type { LazyPart } from '../../core/lazy-part.js';
import type { Collaboration } from './collaboration.js';
import type { OverviewResult } from './overview-result.js';
import type { Found, OverviewAnswer, OverviewSearch } from './overview-search.js';
import type { Section } from './section-list.js';

/** What is said of a question. */
export interface OverviewWords {
  readonly kind: OverviewResult['kind'];
  readonly words: string;
}

interface Host extends LitElement {
  task: string | undefined;
  county: string | undefined;
  readonly locale: string;
  readonly typed: string;
  readonly searchPart: LazyPart<typeof import('./overview-search-part.js')>;
  need(part: { load(): Promise<void> }): void;
}

/** What the overview is asked for: typed, chosen, or wanted by the page; and in which county. */
export class AskedFor {
  /** What is made of it; nothing is asked until the part that answers has come. */
  result: OverviewResult = { kind: 'nothing-asked' };
  /** What is said of it, for the live region. */
  answer: OverviewWords = { kind: 'nothing-asked', words: '' };
  /** What the reader, or the page, has chosen to be answered for. */
  picked: Found | undefined;
  readonly #host: Host;
  #content!: Collaboration;
  #typed: OverviewAnswer | undefined;
  /** The county that the reader has chosen for what is asked now; null where they chose none of them. */
  #chosenCounty: string | null | undefined;
  #prepared: OverviewSearch | undefined;

  /** @param today ISO 8601 date */
  constructor(
    host: Host,
    private readonly today: string,
  ) {
    this.#host = host;
  }

  /**
   * The page, the reader or the content has changed something.
   * @param isWanted whether the page has named another task, or there is other content
   * @param isTyped whether something else has been typed
   */
  update(
    content: Collaboration,
    sections: readonly Section[],
    isWanted: boolean,
    isTyped: boolean,
  ): void {
    const host = this.#host;
    this.#content = content;
    if (isTyped) this.forget();
    else if (isWanted) this.#pickWanted();
    const part = host.searchPart.value;
    if (!part) return;
    const search = part.overviewSearchOf(content);
    this.#makeReady(search);
    this.#typed = host.typed.trim() ? search.answer(host.typed) : undefined;
    this.result = part.resultOf(this.#typed, this.picked, sections);
    const view = { content, locale: host.locale, county: this.county, today: this.today };
    this.answer = { kind: this.result.kind, words: part.answerInWords(this.result, view) };
  }

  /** The code, as the content writes it, of the county asked about; undefined where none is. */
  get county(): string | undefined {
    const asked = written(this.#host.county);
    const { counties = {} } = this.#content;
    const code = Object.hasOwn(counties, asked) ? asked : countyCode(asked);
    if (asked && !code) warnUnknown(this.#host, 'county', asked);
    if (this.#chosenCounty !== undefined) return this.#chosenCounty ?? undefined;
    return this.#typed?.county ?? code;
  }

  /** The reader says in which county. */
  choose(county: string | undefined): void {
    this.#chosenCounty = county ?? null;
    this.#host.county = county;
    this.#host.requestUpdate();
  }

  /** The reader wants the answer for one of several. */
  pick(found: Found): void {
    const host = this.#host;
    this.picked = found;
    host.task = found.kind === 'task' ? found.task.id : undefined;
    host.need(host.searchPart);
    host.requestUpdate();
  }

  /** What was chosen no longer counts. */
  forget(): void {
    this.picked = this.#chosenCounty = this.#host.task = undefined;
  }

  #pickWanted(): void {
    const host = this.#host;
    const id = written(host.task);
    const task = this.#content.tasks.find((each) => each.id === id);
    if (task) {
      this.picked = { kind: 'task', task };
      host.need(host.searchPart);
      return;
    }
    if (id) warnUnknown(host, 'task', id);
    if (this.picked?.kind === 'task') this.picked = undefined;
  }

  /** Gets a search ready while nobody needs the browser. */
  #makeReady(search: OverviewSearch): void {
    if (search === this.#prepared) return;
    this.#prepared = search;
    void whenIdle(() => search.prepare()).then(() => {
      if (this.#host.typed) this.#host.requestUpdate();
    });
  }
}
