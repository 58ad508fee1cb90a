import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { directionOf } from '../src/core/language.js';

/** Puts a story on a page with the language, direction, looks and width chosen in the toolbar. */
export const hostPage: Decorator = (story, { globals }) => {
  const locale = String(globals['locale']);
  const direction =
    globals['direction'] === 'auto' ? directionOf(locale) : String(globals['direction']);
  return html`<div
    class="host-page"
    lang=${locale}
    dir=${direction}
    data-theme=${String(globals['theme'])}
    data-brand=${String(globals['brand'])}
  >
    <div class="host-column" data-width=${String(globals['width'])}>${story()}</div>
  </div>`;
};
