/** What is loaded when a term in running text is about to be opened. */
export { ConceptPopover } from './concept-popover.js';
