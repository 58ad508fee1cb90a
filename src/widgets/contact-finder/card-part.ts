/** What is loaded when a board is to be shown. */
export { copyFacts } from './copy-facts.js';
export { countyCard } from './county-card.js';
export { countyFacts } from './county-facts.js';
export { answerStyles as styles } from '../../core/answer-styles.js';
