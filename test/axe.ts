import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import { all } from './helpers.js';

declare const axe: typeof axeCore;

/** Chromium is asked about every state in each look, in test/access. */
const isAskedElsewhere = navigator.userAgent.includes('Chrome');

const LIGHT = 'background: #fff; color: #1b1b1b';
const DARK = 'background: #14191b; color: #e8eceb';

/** The languages and pages in which the other engines are asked. */
export const ASKED = isAskedElsewhere
  ? []
  : [
      { lang: 'sv', look: 'light', style: LIGHT },
      { lang: 'ar', look: 'light', style: LIGHT },
      { lang: 'sv', look: 'dark without color-scheme', style: DARK },
    ];

/** What axe finds in a part of the page. */
export async function faultsIn(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
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
