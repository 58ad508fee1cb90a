import { actionStyles } from '../../core/action-styles.js';
import { answerStyles } from '../../core/answer-styles.js';
import { rowStyles } from '../../core/row-styles.js';
import { deskStyles } from './overview-desk.styles.js';

/** What is loaded as soon as the first actors are in sight, or before where the page asks for more. */
export { OverviewDesk } from './overview-desk.js';
export const styles = [actionStyles, answerStyles, rowStyles, deskStyles];
