import type { OverviewWords } from './asked-for.js';

/** What is loaded when somebody is about to ask, or a task is to be answered for. */
export { overviewSearchOf } from './overview-search.js';
export { resultOf } from './overview-result.js';
export { answerInWords } from './answer-words.js';
export { overviewAnswer } from './overview-answer.js';

export const countInWords = ({ words }: OverviewWords): string => words;

/** Enter takes the reader to the answer, which says it all. */
export const severalFit = (): string => '';
