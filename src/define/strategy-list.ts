import { defineWidget } from '../core/define.js';
import { StrategyList } from '../widgets/strategy-list/strategy-list.js';

defineWidget('lor-strategy-list', StrategyList, () => import('../content/strategies.json'));
