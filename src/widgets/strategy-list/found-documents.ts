import type { Asked } from '../../core/asked.js';
import { whenIdle } from '../../core/idle.js';
import type { Hit } from '../../core/search.js';
import type { Candidates, Row } from './candidates.js';
import type { Strategy } from './strategies.js';
import type { StrategySearch } from './strategy-search.js';

type Hits = ReadonlyMap<Strategy, Hit<Strategy>>;

/** What the words typed are in, once the search has come. */
export class FoundDocuments {
  asked: Asked<Strategy> = { kind: 'nothing-asked' };
  /** Best first; undefined where nothing is asked for. */
  hits: Hits | undefined;
  #prepared: StrategySearch | undefined;

  /** @param ready called when all documents can be found that could not be at first */
  constructor(private readonly ready: () => void) {}

  ask(search: StrategySearch, typed: string): void {
    this.#makeReady(search);
    this.asked = search.ask(typed);
    const { kind } = this.asked;
    this.hits =
      kind === 'nothing-asked'
        ? undefined
        : new Map(kind === 'hits' ? this.asked.hits.map((hit) => [hit.item, hit]) : []);
  }

  /** What matches, the best first where something is asked for. */
  inRank(matches: readonly Row[], { byStrategy }: Candidates): readonly Row[] {
    if (!this.hits) return matches;
    const ranked = Array.from(this.hits.keys(), (strategy) => byStrategy.get(strategy)!);
    if (matches.length === ranked.length) return ranked;
    const passing = new Set(matches);
    return ranked.filter((row) => passing.has(row));
  }

  /** Gets a search ready while nobody needs the browser. */
  #makeReady(search: StrategySearch): void {
    if (search === this.#prepared) return;
    this.#prepared = search;
    void whenIdle(() => search.prepare()).then(this.ready);
  }
}
