#!/usr/bin/env node
// How tall a widget really is at its first view, beside the height lor.css keeps for it.
import { launch } from '../scripts/lib/browser.mjs';
import { serve } from '../scripts/lib/static-server.mjs';
import { fixed } from './lib/figures.mjs';
import { requireBuild } from './lib/pages.mjs';

const WIDTHS = [250, 270, 300, 330, 350, 370, 400, 450, 480, 520, 600, 700, 800, 900];
const LANGUAGES = ['sv', 'en', 'ar'];
/** Long and short names, two addresses, two towns, and the line a municipality adds. */
const PRESETS = [
  { county: '14' },
  { county: '12' },
  { county: '25' },
  { municipality: '2584' },
  { municipality: '1480' },
  { county: '10' },
];

const withAll = (more) => PRESETS.map((preset) => ({ ...preset, ...more }));
/** Few and many facts, a long and a short definition. */
const CONCEPTS = [
  { concept: 'nyanland' },
  { concept: 'lansstyrelsen' },
  { concept: 'anvisning' },
  { concept: 'uppehallstillstand' },
  { concept: 'tolk' },
  { concept: 'lma-kort' },
];
/** One and three who decide, some who take part, a county's own board, and nobody knows which. */
const TASKS = [
  { task: 'asyl' },
  { task: 'bosattning' },
  { task: 'anvisning' },
  { task: 'integration-i-lanet' },
  { task: 'god-man' },
  { task: 'kommuntal', county: '06' },
  { task: 'tillsyn-overformyndare', county: '12' },
];
const VIEWS = {
  search: [{}],
  preset: PRESETS,
  'search with position': [{ locate: '' }],
  'search with map': [{ map: '' }],
  'preset with map': withAll({ map: '' }),
  'compact search': [{ layout: 'compact' }],
  'compact preset': withAll({ layout: 'compact' }),
  'one concept': CONCEPTS,
  'one concept, two languages': CONCEPTS.map((preset) => ({ ...preset, 'also-lang': 'ar' })),
  'one task': TASKS,
  'only grants': [{ sections: 'grants' }],
};
function tagOf({ concept, task, sections }) {
  if (concept) return 'lor-concept-glossary';
  return task || sections ? 'lor-collaboration-overview' : 'lor-contact-finder';
}
/** The views to measure: all, or those whose name begins so. */
const wanted = process.argv[2] ?? '';

requireBuild();
const server = await serve({ roots: { '/': 'bench', '/lor/': 'dist/cdn' } });
const browser = await launch('chromium');
try {
  const page = await browser.newPage();
  await page.goto(`${server.url}/heights.html`);
  for (const tag of new Set(Object.values(VIEWS).flat().map(tagOf))) {
    await page.evaluate((name) => customElements.whenDefined(name), tag);
  }
  for (const [view, presets] of Object.entries(VIEWS)) {
    if (!view.startsWith(wanted)) continue;
    const tags = presets.map(tagOf);
    console.log(`\n${view}: what lor.css keeps, and the real height from - to, in em`);
    console.log('width  ' + LANGUAGES.map((lang) => lang.padEnd(26)).join(''));
    for (const width of WIDTHS) {
      const heights = await page.evaluate(measure, width, LANGUAGES, presets, tags);
      const cells = LANGUAGES.map((lang) => cell(heights.filter((each) => each.lang === lang)));
      console.log(String(width).padEnd(7) + cells.map((each) => each.padEnd(26)).join(''));
    }
  }
} finally {
  await browser.close();
  await server.close();
}

function cell(heights) {
  const kept = heights[0].kept;
  const real = heights.map((each) => each.real);
  const [least, most] = [Math.min(...real), Math.max(...real)];
  const range = least === most ? fixed(least, 1) : `${fixed(least, 1)} - ${fixed(most, 1)}`;
  const off = kept - (least + most) / 2;
  return `${fixed(kept, 1)}: ${range} (${off < 0 ? '' : '+'}${fixed(off, 1)})`;
}

/** Runs in the page. */
async function measure(width, languages, presets, tags) {
  const found = [];
  for (const lang of languages) {
    for (const [at, preset] of presets.entries()) {
      const place = document.createElement('div');
      place.className = 'place';
      place.style.inlineSize = `${width}px`;
      const widget = document.createElement(tags[at]);
      widget.lang = lang;
      for (const [name, value] of Object.entries(preset)) widget.setAttribute(name, value);
      place.append(widget);
      document.body.append(place);
      // Before the first render the element keeps the place: that is the reserve.
      const em = parseFloat(getComputedStyle(widget).fontSize);
      const kept = widget.getBoundingClientRect().height / em;
      await widget.ready;
      found.push({ lang, kept, real: widget.getBoundingClientRect().height / em });
      place.remove();
    }
  }
  return found;
}
