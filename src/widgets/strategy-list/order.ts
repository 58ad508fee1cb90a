import { orderOf } from '../../core/order.js';
import type { ShownText } from '../../core/text.js';
import { labelOf, titleIn, yearOf, type Strategies, type Strategy } from './strategies.js';

/** The first is the one without an attribute. */
export const SORTS = ['year', 'county', 'title', 'type'] as const;
export type Sort = (typeof SORTS)[number];

/** A document where it stands in the list. */
export interface Sorted {
  readonly strategy: Strategy;
  readonly title: ShownText;
  readonly year: number | undefined;
  /** What it stands under: a county or a kind; undefined where it stands under none, or several. */
  readonly group: ShownText | undefined;
}

const orders = new WeakMap<Strategies, Map<string, readonly Sorted[]>>();

/** All documents in an order, made once for a language. */
export function orderedOnce(content: Strategies, locale: string, sort: Sort): readonly Sorted[] {
  const made = orders.get(content) ?? new Map<string, readonly Sorted[]>();
  orders.set(content, made);
  const key = `${locale} ${sort}`;
  const order = made.get(key) ?? ordered(content, locale, sort);
  made.set(key, order);
  return order;
}

function ordered(content: Strategies, locale: string, sort: Sort): readonly Sorted[] {
  const { compare } = orderOf(locale);
  // Names of counties go by Swedish rules in every language.
  const inGroups = sort === 'county' ? orderOf('sv').compare : compare;
  return content.strategies
    .map((strategy) => ({
      strategy,
      title: titleIn(strategy, locale, content),
      year: yearOf(strategy),
      group: groupOf(strategy, sort, content, locale),
    }))
    .sort(
      (a, b) =>
        (sort === 'county' ? remoteness(a) - remoteness(b) : Number(!a.group) - Number(!b.group)) ||
        inGroups(a.group?.text ?? '', b.group?.text ?? '') ||
        (sort === 'title' ? 0 : newest(a, b)) ||
        compare(a.title.text, b.title.text),
    );
}

/** Where there are groups, what is of several comes after them, and what is of none last. */
function remoteness({ group, strategy }: Sorted): number {
  if (group) return 0;
  if (isOfSeveral(strategy)) return 1;
  return strategy.level === 'national' ? 2 : 3;
}

export const isOfSeveral = ({ counties = [] }: Strategy): boolean => counties.length > 1;

/** The latest first, then what has no year. */
const newest = (a: Sorted, b: Sorted): number => (b.year ?? -Infinity) - (a.year ?? -Infinity) || 0;

function groupOf(
  { counties = [], type }: Strategy,
  sort: Sort,
  { counties: names, types, language }: Strategies,
  locale: string,
): ShownText | undefined {
  if (sort === 'county') {
    return counties.length === 1 ? labelOf(names, counties[0]!, locale, language) : undefined;
  }
  return sort === 'type' && type !== undefined ? labelOf(types, type, locale, language) : undefined;
}
