import { defineWidget } from '../core/define.js';
import { StrategyList } from '../widgets/strategy-list/strategy-list.js';

defineWidget('lor-strategy-list', StrategyList, (whole) =>
  whole ? import('../content/strategies.json') : import('../content/strategies.json?sv'),
);
