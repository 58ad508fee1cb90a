import { fetchEarly } from './early.js';
import { tagOf, take } from './place.js';

/** How to load a widget, by its tag. */
export type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Loads the widgets that the page uses, now or later, and puts them where `data-lor` asks for one.
 * Those inside other components' shadow roots cannot be seen from here: their pages load the
 * widget's own class.
 * @param all no widget beyond these: a name that is not among them is a mistake
 */
export function start(loaders: Loaders, all = false): void {
  if (typeof document === 'undefined') return;
  const waiting = new Set(Object.keys(loaders));
  const said: Record<string, true> = {};

  const warn = (line: string): void => {
    if (said[line]) return;
    said[line] = true;
    // eslint-disable-next-line no-console -- the entry stays alone: core arrives with the first widget
    console.warn(line);
  };

  const watch = (tag: string, loading: Promise<unknown>): void => {
    loading.catch((error: unknown) =>
      warn(`<${tag}>: could not be loaded (${String(error)}); its fallback content stays.`),
    );
  };

  const load = (tag: string): void => {
    if (waiting.delete(tag)) watch(tag, loaders[tag]!());
  };

  const look = (): void => {
    for (const tag of waiting) if (document.querySelector(tag)) load(tag);
    for (const place of document.querySelectorAll<HTMLElement>('[data-lor]')) {
      const tag = tagOf(place);
      if (tag in loaders) {
        if (!take(place, tag)) continue;
        load(tag);
        // Only some pages have places; the widget is on its way meanwhile.
        watch(
          tag,
          import('./mount.js').then(({ mount }) => mount(place, tag)),
        );
      } else if (all) {
        const names = Object.keys(loaders).join(', ').replaceAll('lor-', '');
        warn(`data-lor="${place.dataset['lor']!}" names no widget; there are: ${names}.`);
      }
    }
    // After what nothing can be shown without: servers that speak HTTP/1.1 give six files at a time.
    fetchEarly?.();
  };

  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
