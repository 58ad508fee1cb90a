/** What is loaded when a board is to be shown. */
export { countyCard } from './county-card.js';
export { answerStyles as styles } from '../../core/answer-styles.js';
