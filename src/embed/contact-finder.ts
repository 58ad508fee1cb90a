import { start } from './start.js';
import { contactFinder } from './widgets.js';

start(contactFinder);
