import { loadSource } from '../../scripts/lib/load-source.mjs';

const { contrast } = await loadSource('stories/foundations/contrast.ts');

/**
 * How a widget stands on its page, after its answer.
 * @param widget a handle of the element
 * @param {string} words those that matter most
 * @returns {Promise<{ size: number, titles: number[], answer: number, smallest: number, direction: string, width: number, sideways: string[] }>}
 *   sizes of text in pixels; `sideways`: what sticks out at the sides
 */
export const lookAt = (widget, words) =>
  widget.evaluate((element, wanted) => {
    const root = element.shadowRoot;
    const base = root.querySelector('.lor');
    const { left, right, width } = base.getBoundingClientRect();
    const seen = [...root.querySelectorAll('.lor *')].filter(
      (each) => each.checkVisibility() && !each.closest('.unseen'),
    );
    const own = seen.filter((each) =>
      [...each.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim()),
    );
    const sizeOf = (each) => Number.parseFloat(getComputedStyle(each).fontSize);
    const says = (each) => each.textContent.replace(/\s+/g, ' ').includes(wanted);
    const answers = seen.filter((each) => says(each) && ![...each.children].some(says));
    return {
      size: sizeOf(base),
      titles: [...root.querySelectorAll('.title')].map(sizeOf),
      answer: Math.max(...answers.map(sizeOf)),
      smallest: Math.min(...own.filter((each) => !each.closest('svg')).map(sizeOf)),
      direction: getComputedStyle(base).direction,
      width,
      sideways: seen
        .filter((each) => {
          const box = each.getBoundingClientRect();
          return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
        })
        .map((each) => `${each.localName}.${each.getAttribute('class')}`),
    };
  }, words);

/**
 * Text of a widget that cannot be read on what lies behind it, the page included.
 * @param widget a handle of the element
 * @returns {Promise<string[]>}
 */
export async function faintIn(widget, atLeast = 4.5) {
  const drawn = await widget.evaluate(coloursOf);
  if (drawn.length === 0) throw new Error('there is no text');
  return drawn
    .map(({ words, ink, paper }) => ({ words, ratio: contrast(ink, paper) }))
    .filter(({ ratio }) => ratio < atLeast)
    .map(({ words, ratio }) => `${ratio.toFixed(2)}:1 ${words}`);
}

/** In the page: each text in sight, in the colour it is drawn in and the one it is drawn on. */
function coloursOf(element) {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  // The browser itself lays one colour on another, whatever they are written in.
  const laid = (...colours) => {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, 1, 1);
    for (const colour of colours) {
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
    }
    return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const around = (each) => each.assignedSlot ?? each.parentElement ?? each.getRootNode().host;
  const behind = (each) => {
    const papers = [];
    for (let at = each; at; at = around(at)) papers.unshift(getComputedStyle(at).backgroundColor);
    return papers;
  };
  return [...element.shadowRoot.querySelectorAll('.lor *')]
    .filter(
      (each) =>
        each.checkVisibility() &&
        !each.closest('.unseen, svg') &&
        [...each.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim()),
    )
    .map((each) => {
      const papers = behind(each);
      const { color } = getComputedStyle(each);
      const words = each.textContent.trim().slice(0, 40);
      return { words, ink: laid(...papers, color), paper: laid(...papers) };
    });
}
