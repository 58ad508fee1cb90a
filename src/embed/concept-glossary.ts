import { start } from './start.js';
import { conceptGlossary } from './widgets.js';

start(conceptGlossary);
