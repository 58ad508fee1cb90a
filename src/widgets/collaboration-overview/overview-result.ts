import type { Asked } from '../../core/asked.js';
import type { Hit } from '../../core/search.js';
import type { Section } from './section-list.js';
import type { Found, OverviewAnswer } from './overview-search.js';

/** What is made of a question: what answers it, and what else fits. Pure, no DOM. */
export type OverviewResult =
  | { readonly kind: 'nothing-asked' }
  /** Only a county is named: its board is the answer. */
  | { readonly kind: 'board' }
  | { readonly kind: 'none'; readonly query: string }
  | {
      readonly kind: 'hits';
      readonly query: string;
      /** One task or actor, or all grants that fit; empty where names are only similar. */
      readonly main: readonly Found[];
      readonly others: readonly Hit<Found>[];
      readonly similar: boolean;
    };

/** Which section shows what has been found. */
const SECTION_OF: Readonly<Record<Found['kind'], Section>> = {
  task: 'tasks',
  grant: 'grants',
  actor: 'actors',
};

/**
 * @param answer what the search says; undefined where nothing was typed
 * @param picked what the reader, or the page, has chosen
 * @param sections what is shown: nothing else is found
 */
export function resultOf(
  answer: OverviewAnswer | undefined,
  picked: Found | undefined,
  sections: readonly Section[],
): OverviewResult {
  const asked: Asked<Found> = answer?.asked ?? { kind: 'nothing-asked' };
  const found = asked.kind === 'hits' ? asked.hits : [];
  const hits = found.filter(({ item }) => sections.includes(SECTION_OF[item.kind]));
  const query = asked.kind === 'nothing-asked' ? '' : asked.query;
  if (picked) {
    const others = hits.filter(({ item }) => idOf(item) !== idOf(picked));
    return { kind: 'hits', query, main: [picked], others, similar: false };
  }
  if (asked.kind === 'nothing-asked') return { kind: answer?.county ? 'board' : 'nothing-asked' };
  const first = hits[0];
  if (!first) return { kind: 'none', query };
  if (asked.kind === 'hits' && asked.similar) {
    return { kind: 'hits', query, main: [], others: hits, similar: true };
  }
  // Who asks for money is to see all that there is.
  const main =
    first.item.kind === 'grant' ? hits.filter(({ item }) => item.kind === 'grant') : [first];
  return {
    kind: 'hits',
    query,
    main: main.map(({ item }) => item),
    others: hits.filter((hit) => !main.includes(hit)),
    similar: false,
  };
}

/** Tells what can be found apart, whatever it is. */
export const idOf = (found: Found): string => {
  switch (found.kind) {
    case 'task':
      return `task ${found.task.id}`;
    case 'grant':
      return `grant ${found.grant.id}`;
    default:
      return `actor ${found.actor.id}`;
  }
};
