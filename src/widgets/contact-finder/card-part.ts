import { actionStyles } from '../../core/action-styles.js';
import { answerStyles } from '../../core/answer-styles.js';

/** What is loaded when a board is to be shown. */
export { countyCard } from './county-card.js';
export const styles = [actionStyles, answerStyles];
