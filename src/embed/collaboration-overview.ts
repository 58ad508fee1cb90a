import { start } from './start.js';
import { collaborationOverview } from './widgets.js';

start(collaborationOverview);
