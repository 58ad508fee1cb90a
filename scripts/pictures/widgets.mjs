import { readFileSync } from 'node:fs';
import { blocksOf } from '../docs/documents.mjs';

const GLOSSARY =
  '<lor-concept-glossary also-lang="ar" concept="nyanland" heading="Ord vi använder"></lor-concept-glossary>';
const STRATEGIES = '<lor-strategy-list county="19" no-heading></lor-strategy-list>';
const OVERVIEW = '<lor-collaboration-overview task="god-man"></lor-collaboration-overview>';

/** An ordinary page; a caret that blinks would be in some pictures and not in others. */
const PAGE = `
  html { background: #fff; caret-color: transparent; color: #16202a; }
  body { margin: 0; font: 16px/1.55 'Noto Sans', 'Liberation Sans', sans-serif; }
  main { display: grid; gap: 36px; align-items: start; padding: 24px; }
`;

const [colours, font, space, measure] = blocksOf(
  readFileSync('docs/sv/utseende.md', 'utf8'),
  'css',
);
const search = { type: 'ström' };
const failed = { attributes: 'src="/gone.json" no-heading' };
const map = { attributes: 'map municipality="2584" no-heading' };

/** Pictures of widgets alone, by name; `height` cuts off what says nothing more. */
export const widgetPictures = {
  finder: {
    width: 840,
    columns: 2,
    finders: [search, { attributes: 'county="25"' }],
    height: 447,
  },
  plain: { width: 420, finders: [search] },
  colours: { width: 720, columns: 2, css: colours, finders: [search, failed] },
  map: { width: 700, css: colours, finders: [map], height: 497 },
  font: { width: 420, css: font, finders: [search] },
  space: { width: 420, css: space, finders: [search], height: 330 },
  measure: { width: 560, css: measure, finders: [{}], height: 262 },
  glossary: { width: 760, finders: [], more: GLOSSARY, height: 424 },
  strategies: { width: 700, finders: [], more: STRATEGIES, height: 560 },
  overview: { width: 700, finders: [], more: OVERVIEW },
  dark: { width: 420, finders: [{ ...search, attributes: 'color-scheme="dark"' }] },
};

/**
 * The page that a picture is of.
 * @param {(typeof widgetPictures)[keyof typeof widgetPictures]} picture
 * @returns {string} HTML
 */
export function widgetPage({ css = '', columns = 1, finders, more = '' }) {
  const elements = finders
    .map(({ attributes = '' }) => `<lor-contact-finder ${attributes}></lor-contact-finder>`)
    .join('');
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Picture</title>
<link rel="icon" href="data:,">
<style>${PAGE} main { grid-template-columns: repeat(${columns}, 1fr); } ${css}</style>
<script type="module" src="/lor/lor-widgets.js"></script><main>${elements}${more}</main></html>`;
}

/** Types what a picture shows as typed. */
export async function typeInto(page, { finders }) {
  for (const [index, { type }] of finders.entries()) {
    if (!type) continue;
    await page.evaluate((at) => {
      const finder = document.querySelectorAll('lor-contact-finder')[at];
      finder.shadowRoot.querySelector('input').focus();
    }, index);
    await page.keyboard.type(type);
  }
}
