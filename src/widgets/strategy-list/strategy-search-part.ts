import type { StrategyAnswer } from './strategy-search.js';

/** What is loaded when somebody is about to search. */
export { strategySearchOf } from './strategy-search.js';
export { titleMarks, whyFound } from './found-by.js';
export { rowStyles as styles } from '../../core/row-styles.js';

export const countInWords = ({ words }: StrategyAnswer): string => words;

/** Enter takes the reader to the count, which says it all. */
export const severalFit = (): string => '';
