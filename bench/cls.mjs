#!/usr/bin/env node
// How much the demo pages jump while a slow telephone loads them: cumulative layout shift.
//   node bench/cls.mjs [--check] [PAGE]    all pages, or one of them: contacts, concepts, kunskapsbank, samverkan, documents
import { launch } from '../scripts/lib/browser.mjs';
import { createSiteServer } from '../scripts/lib/site-server.mjs';
import { requireBuild } from './lib/pages.mjs';

const LIMIT = 0.02;
const VIEWPORTS = [
  { width: 280, height: 653 },
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
];
const LANGUAGES = ['sv', 'en', 'ar'];
const SLOWER = 4;
/** About a slow 4G connection. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 90_000,
};
/** Where the reader may stand when the widgets arrive: at the top, and at each of them. */
const PAGES = {
  contacts: { path: '/', tag: 'lor-contact-finder', places: ['top', 0, 1, 2] },
  concepts: { path: '/begrepp.html', tag: 'lor-concept-glossary', places: ['top', 0] },
  kunskapsbank: { path: '/kunskapsbank.html', tag: 'lor-strategy-list', places: ['top', 0] },
  // That page's list follows a finder and waits for all of its parts; this one begins without.
  samverkan: { path: '/samverkan.html', tag: 'lor-collaboration-overview', places: ['top', 0] },
  documents: { path: '/bench/strategies.html', tag: 'lor-strategy-list', places: ['top', 0] },
};
const chosen = process.argv.slice(2).filter((argument) => Object.hasOwn(PAGES, argument));

requireBuild();
const server = await createSiteServer({ roots: { '/bench/': 'bench' } });
const browser = await launch('chromium');
let worst = 0;
try {
  for (const name of chosen.length > 0 ? chosen : Object.keys(PAGES)) {
    const { places } = PAGES[name];
    console.log(`${name}: layout shift where the reader is: ${places.join(', ')}`);
    for (const viewport of VIEWPORTS) {
      for (const lang of LANGUAGES) {
        const shifts = [];
        for (const place of places) shifts.push(await load(PAGES[name], viewport, lang, place));
        report(viewport, lang, shifts);
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${worst <= LIMIT ? 'kept' : 'NOT KEPT'}: at most ${LIMIT}; worst ${worst.toFixed(4)}`);
if (worst > LIMIT && process.argv.includes('--check')) process.exitCode = 1;

async function load({ path, tag }, viewport, lang, place) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    await page.setViewport(viewport);
    const client = await page.createCDPSession();
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', NETWORK);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.evaluateOnNewDocument(watch, tag, place);
    await page.goto(`${server.url}${path}?lang=${lang}`, { waitUntil: 'networkidle0' });
    await page.waitForFunction(allReady, { timeout: 15_000 }, tag);
    return await page.evaluate('lorShifts()');
  } finally {
    await context.close();
  }
}

function report({ width }, lang, shifts) {
  const sums = shifts.map((each) => each.reduce((sum, { value }) => sum + value, 0));
  worst = Math.max(worst, ...sums);
  console.log(`${String(width).padEnd(5)} ${lang}  ${sums.map((sum) => sum.toFixed(4)).join(' ')}`);
  if (Math.max(...sums) <= LIMIT) return;
  for (const { value, moved } of shifts.flat()) {
    console.log(`         ${value.toFixed(4)} ${moved.join(', ')}`);
  }
}

/** Runs in the page, from the first. */
function watch(tag, place) {
  const shifts = [];
  const named = (node) =>
    node ? `${node.nodeName.toLowerCase()}${node.className ? `.${node.className}` : ''}` : '?';
  const take = (entries) => {
    for (const { value, hadRecentInput, sources } of entries) {
      if (hadRecentInput) continue;
      const moved = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${named(node)} ${Math.round(previousRect.y)}-${Math.round(previousRect.bottom)} → ` +
          `${Math.round(currentRect.y)}-${Math.round(currentRect.bottom)}`,
      );
      shifts.push({ value, moved });
    }
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.lorShifts = () => {
    take(observer.takeRecords());
    return shifts;
  };
  if (place === 'top') return;
  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll(tag)[place].scrollIntoView({ block: 'start' });
  });
}

/** Runs in the page. */
function allReady(tag) {
  const widgets = [...document.querySelectorAll(tag)];
  return widgets.length > 0 && widgets.every(({ content }) => content !== undefined);
}
