import { answerStyles } from '../../core/answer-styles.js';
import { cardStyles } from './concept-card.styles.js';

/** What is loaded when a concept is opened. */
export { ConceptReader } from './concept-reader.js';
export const styles = [answerStyles, cardStyles];
