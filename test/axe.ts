import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import { expect } from '@open-wc/testing';
import { isChromium } from './engine.js';
import { all } from './helpers.js';

declare const axe: typeof axeCore;

const LIGHT = 'background: #fff; color: #1b1b1b';
const DARK = 'background: #14191b; color: #e8eceb';

/** In what languages and pages: Chromium is asked about every state in each look, in test/access. */
const ASKED = isChromium
  ? []
  : [
      { lang: 'sv', look: 'light', style: LIGHT },
      { lang: 'ar', look: 'light', style: LIGHT },
      { lang: 'sv', look: 'dark without color-scheme', style: DARK },
    ];

/** What axe finds in a part of the page. */
export async function faultsIn(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // The test page is no whole page: it has neither landmarks nor an h1 of its own.
    rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];

/** IDs that labels and descriptions point to but that are not there, and such as are there twice. */
export function idFaults(widget: Element): string[] {
  const lost = all(widget, REFERENCES.map((name) => `[${name}]`).join()).flatMap((element) =>
    REFERENCES.flatMap((name) => element.getAttribute(name)?.split(/\s+/) ?? []).filter(
      (id) => id && !widget.shadowRoot?.getElementById(id),
    ),
  );
  const ids = all(widget, '[id]').map(({ id }) => id);
  return [...lost, ...ids.filter((id, at) => ids.indexOf(id) !== at)];
}

/**
 * Tests that in engines other than Chromium nothing is found wrong.
 * @param views by name: what a reader may have before them
 * @param mount puts a widget on the page, so that it shows a view
 */
export function hasNoFindings<V>(
  views: Readonly<Record<string, V>>,
  mount: (view: V) => Promise<Element>,
): void {
  for (const { lang, look, style } of ASKED) {
    it(`has no findings in ${lang}, ${look}`, async () => {
      document.documentElement.lang = lang;
      document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
      document.body.setAttribute('style', style);
      for (const [name, view] of Object.entries(views)) {
        const widget = await mount(view);
        expect(await faultsIn(widget.parentElement!), name).to.deep.equal([]);
        expect(idFaults(widget), name).to.deep.equal([]);
        widget.parentElement!.remove();
      }
    });
  }
}
