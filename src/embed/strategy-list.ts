import { start } from './start.js';
import { strategyList } from './widgets.js';

start(strategyList);
