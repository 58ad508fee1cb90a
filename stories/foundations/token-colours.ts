import type { Rgb } from './contrast.js';
import { cssOf, isColour, type Token } from './tokens.js';

/** What lies behind an element: the nearest colour that is not clear. */
function paperOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
  }
  return '#fff';
}

/** Colours laid over each other, as a screen would show them. */
function seen(context: CanvasRenderingContext2D, colours: readonly string[]): Rgb {
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/**
 * The colour tokens as they are seen where an element stands, by the last part of their names: a
 * clear surface shows the page.
 */
export function coloursAt(element: HTMLElement, tokens: readonly Token[]): Map<string, Rgb> {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const found = new Map<string, Rgb>();
  if (!context) return found;
  const probe = document.createElement('span');
  element.append(probe);
  const computed = (name: string): string => {
    const token = tokens.find((each) => each.name === `--lor-color-${name}`);
    if (!token) return 'transparent';
    probe.style.setProperty('background-color', cssOf(token, tokens));
    return getComputedStyle(probe).backgroundColor;
  };
  const paper = paperOf(element);
  const surface = computed('surface');
  for (const token of tokens.filter(isColour)) {
    const name = token.name.replace('--lor-color-', '');
    found.set(name, seen(context, [paper, surface, computed(name)]));
  }
  probe.remove();
  return found;
}
