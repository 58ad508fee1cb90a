import { defineWidget } from '../core/define.js';
import { StrategyList } from '../widgets/strategy-list/strategy-list.js';

defineWidget('lor-strategy-list', StrategyList, async (wanted) =>
  // Most pages want Swedish alone.
  wanted.size > 0
    ? (await import('./contents/strategies.js')).strategies(wanted)
    : ((await import('../content/strategies.sv.json?part')).default as object),
);
