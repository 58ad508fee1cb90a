import { start } from './start.js';
import { contactFinder } from './widgets.js';

/** Every widget there is, each loaded only where the page uses it. */
start({ ...contactFinder }, true);
