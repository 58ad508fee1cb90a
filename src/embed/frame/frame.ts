// Runs in the pages to be framed, before their widget: what the address says of it, and how high
// the page is.
import { directionOf } from '../../core/language.js';
import { warnOnce } from '../../core/warn.js';
import { leaveFrame } from './leave-frame.js';
import { frameOptions, type FrameWidget } from './options.js';
import { ignoredLine, readOptions } from './read.js';
import { tellHeight } from './tell-height.js';

const names = Object.keys(frameOptions) as FrameWidget[];
const name = names.find((each) => document.querySelector(`lor-${each}`));

if (name) frame(document.querySelector<HTMLElement>(`lor-${name}`)!, name);

function frame(widget: HTMLElement, of: FrameWidget): void {
  const { options, ignored } = readOptions(frameOptions[of], location.search);
  for (const [option, value] of options) apply(widget, option, value);
  const line = ignoredLine(ignored);
  if (line) warnOnce(`${of} in a frame`, line);

  leaveFrame(document);
  // Not before there is something to show: the frame would close and open again.
  const told = (): void => {
    nameAfter(widget);
    start();
  };
  let start = (): void => {
    start = () => undefined;
    tellHeight(document.documentElement);
  };
  document.addEventListener('lor-ready', told);
  document.addEventListener('lor-error', told);
}

function apply(widget: HTMLElement, option: string, value: string): void {
  // This page is ours: unlike a host's, its root is ours to write to.
  const root = document.documentElement;
  if (option === 'lang') Object.assign(root, { lang: value, dir: directionOf(value) });
  // The whole page, or a dark widget would stand in a light frame.
  else if (option === 'color-scheme') {
    root.style.setProperty(option, value === 'auto' ? 'light dark' : value);
  } else widget.setAttribute(option, value);
}

/** The page is called what its widget is, in the language it now speaks. */
function nameAfter({ shadowRoot }: HTMLElement): void {
  const region = shadowRoot?.querySelector('section');
  const title =
    region?.getAttribute('aria-label') ?? shadowRoot?.querySelector('#title')?.textContent;
  if (title?.trim()) document.title = title.trim();
}
