import { actionStyles } from '../../core/action-styles.js';
import { rowStyles } from '../../core/row-styles.js';

/** What is loaded when somebody is about to search. */
export { certainPlace, placeSearchOf } from './place-search.js';
export { hitCount as countInWords, placeResults, severalFit } from './place-results.js';
export const styles = [actionStyles, rowStyles];
