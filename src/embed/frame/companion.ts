// For the page around a frame: gives it the height that it tells. Built to lor-frame.js, which is
// the same as a classic script and as a module.
import { ASK, heightOf } from './message.js';

/** The second is for editors that strip the attribute. */
const FRAMES = 'iframe[data-lor-frame],iframe[src*="/lor/"][src*="/frame/"]';

const frames = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll(FRAMES);

addEventListener('message', ({ data, origin, source }) => {
  const height = heightOf(data);
  if (!height) return;
  for (const frame of frames()) {
    // Both have to fit: the window that speaks, and where its page comes from. A frame without
    // `allow-same-origin` has the origin "null", which is anybody's, and keeps its height.
    if (frame.contentWindow !== source || !frame.src.startsWith(`${origin}/`)) continue;
    const { boxSizing } = getComputedStyle(frame);
    const border = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.setProperty('height', `${height + border}px`);
  }
});

// Those that have spoken already. The question holds nothing that others may not read.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: ASK }, '*');
