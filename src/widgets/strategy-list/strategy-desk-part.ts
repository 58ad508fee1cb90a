import { actionStyles } from '../../core/action-styles.js';
import { answerStyles } from '../../core/answer-styles.js';
import { filterStyles } from './filter-bar.styles.js';
import { deskStyles } from './strategy-desk.styles.js';

/** What is loaded as soon as the first documents are in sight, or before where filters are set. */
export { StrategyDesk } from './strategy-desk.js';
export const styles = [actionStyles, answerStyles, filterStyles, deskStyles];
