import { inEachState, isSeen, named } from './staged.mjs';

/** WCAG 2.5.8, in CSS px; half a pixel may be lost in rounding. */
const LEAST = 24 - 0.5;
const PRESSED = 'a[href], button, input, select, summary, textarea, [tabindex="0"]';

/** What is pressed for a control: a label around it belongs to it. */
const areaOf = (control) => control.closest('label') ?? control;

const isSmall = ({ width, height }) => width < LEAST || height < LEAST;

/** A link in a sentence is as high as its line. */
function isInline(control) {
  if (getComputedStyle(control).display !== 'inline') return false;
  let block = control.parentElement;
  while (block && getComputedStyle(block).display.startsWith('inline')) {
    block = block.parentElement;
  }
  const own = control.textContent.trim().length;
  return Boolean(block) && block.textContent.trim().length > own;
}

/** Whether a circle of 24 px around the middle of one meets another. */
function isNear(one, other) {
  const [x, y] = [(one.left + one.right) / 2, (one.top + one.bottom) / 2];
  if (isSmall(other)) {
    const [u, v] = [(other.left + other.right) / 2, (other.top + other.bottom) / 2];
    if (Math.hypot(x - u, y - v) < LEAST) return true;
  }
  const across = Math.max(other.left - x, 0, x - other.right);
  const down = Math.max(other.top - y, 0, y - other.bottom);
  return Math.hypot(across, down) < LEAST / 2;
}

/**
 * Targets that are too small and too near to others. What points into the pictures is left out:
 * the lists beside them do the same.
 */
export default () =>
  inEachState(({ root }) => {
    const areas = new Set([...root.querySelectorAll(PRESSED)].filter(isSeen).map(areaOf));
    const all = [...areas].map((area) => ({ area, box: area.getBoundingClientRect() }));
    return all
      .filter(({ area, box }) => isSmall(box) && !isInline(area))
      .filter((one) => all.some((other) => other !== one && isNear(one.box, other.box)))
      .map(
        ({ area, box }) => `${Math.round(box.width)} by ${Math.round(box.height)}: ${named(area)}`,
      );
  });
