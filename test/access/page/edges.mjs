import { contrast } from './colour.mjs';
import { inEachState, isSeen, named } from './staged.mjs';

/** WCAG 1.4.11. */
const LEAST = 3;
const CONTROLS = '.field, button, select, input:not([type=checkbox]), .box, summary';

/** Edges that tell a control from its paper, and are too pale. */
export default () =>
  inEachState(({ root }) =>
    [...root.querySelectorAll(CONTROLS)].filter(isSeen).flatMap((control) => {
      const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } =
        getComputedStyle(control);
      if (borderTopStyle === 'none' || parseFloat(borderTopWidth) === 0) return [];
      // What has paper of its own is told by that, too.
      const ratio = Math.max(
        ...[borderTopColor, backgroundColor].map((colour) => contrast(control, colour)),
      );
      return ratio < LEAST ? [`an edge of ${ratio.toFixed(1)}:1: ${named(control)}`] : [];
    }),
  );
