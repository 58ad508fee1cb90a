import { ASK, HEIGHT } from './message.js';

/**
 * Tells the window around how high the page is, now and whenever that changes, and nothing else.
 * @param page the root element, whose box is as high as what is in it
 * @param around the window around; nobody is told where the page is not framed
 */
export function tellHeight(page: Element, around: Window = parent): void {
  if (around === window) return;
  let told = 0;
  const tell = (): void => {
    // A full pixel more is no scroll bar; a part of one less is.
    const height = Math.ceil(page.getBoundingClientRect().height);
    // A frame that is hidden has no height, and needs none.
    if (height === 0 || height === told) return;
    told = height;
    // To whoever frames the page, as nobody can say who that is: a height is no secret.
    around.postMessage({ type: HEIGHT, height }, '*');
  };
  new ResizeObserver(tell).observe(page);
  // From whoever frames the page: all that a stranger gets by asking is the height once more.
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== around || (data as { readonly type?: unknown } | null)?.type !== ASK) return;
    told = 0;
    tell();
  });
}
