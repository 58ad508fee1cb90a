import type { LitElement } from 'lit';
import { warnOnce } from '../../core/warn.js';
import type { CountyShapes } from './county-shapes.js';

/** All finders of a page share them. */
let shapes: CountyShapes | 'failed' | undefined;
let pending: Promise<void> | undefined;

const watched = new WeakSet<LitElement>();

/** The shapes of the counties; undefined until some finder has had room for them. */
export const loadedShapes = (): CountyShapes | 'failed' | undefined => shapes;

/** Loads the shapes the first time the style sheet shows the host's map, then renders the host. */
export function loadWhenShown(host: LitElement): void {
  if (watched.has(host)) return;
  watched.add(host);
  const look = (): void => {
    if (!host.renderRoot.querySelector<HTMLElement>('.beside-map')?.offsetWidth) return;
    observer?.disconnect();
    void load(host.localName).then(() => host.requestUpdate());
  };
  const observer = 'ResizeObserver' in globalThis ? new ResizeObserver(look) : undefined;
  observer?.observe(host);
  // At once, too: nothing is observed while the page is in the background.
  void host.updateComplete.then(look);
}

function load(about: string): Promise<void> {
  pending ??= import('./county-shapes.json').then(
    (module) => {
      shapes = module.default;
    },
    (error: unknown) => {
      shapes = 'failed';
      warnOnce(about, `goes without its map, which could not be loaded: ${String(error)}`);
    },
  );
  return pending;
}
