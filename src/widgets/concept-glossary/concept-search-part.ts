/** What is loaded when somebody is about to search. */
export { certainConcept, conceptSearchOf } from './concept-search.js';
export { conceptResults, resultCount as countInWords, severalFit } from './concept-results.js';
export { whenIdle } from '../../core/idle.js';
export { rowStyles as styles } from '../../core/row-styles.js';
