/** What is loaded as soon as the first words are in sight, or before where a concept is to be. */
export { GlossaryDesk } from './glossary-desk.js';
export { deskStyles as styles } from './glossary-desk.styles.js';
