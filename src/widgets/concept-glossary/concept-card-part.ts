import { actionStyles } from '../../core/action-styles.js';
import { answerStyles } from '../../core/answer-styles.js';
import { cardStyles } from './concept-card.styles.js';

/** What is loaded when a concept is opened. */
export { ConceptReader } from './concept-reader.js';
export const styles = [actionStyles, answerStyles, cardStyles];
