import { contrast } from './colour.mjs';
import { inEachState, isSeen, named } from './staged.mjs';

/** WCAG 1.4.11. */
const LEAST = 3;
const CONTROLS = '.field, button, select, input:not([type=checkbox]), .box, summary';

/** Edges that tell a control from its paper, and are too pale. */
export default () =>
  inEachState(({ root }) =>
    [...root.querySelectorAll(CONTROLS)].filter(isSeen).flatMap((control) => {
      const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(control);
      if (borderTopStyle === 'none' || parseFloat(borderTopWidth) === 0) return [];
      const ratio = contrast(control, borderTopColor);
      return ratio < LEAST ? [`an edge of ${ratio.toFixed(1)}:1: ${named(control)}`] : [];
    }),
  );
