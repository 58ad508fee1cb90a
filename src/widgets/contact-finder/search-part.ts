/** What is loaded when somebody is about to search. */
export { certainPlace, placeSearchOf } from './place-search.js';
export { hitCount as countInWords, placeResults, severalFit } from './place-results.js';
export { rowStyles as styles } from '../../core/row-styles.js';
