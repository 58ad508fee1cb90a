#!/usr/bin/env node
// How much the demo page jumps while a slow telephone loads it: cumulative layout shift.
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
const PLACES = ['top', 0, 1, 2];

requireBuild();
const server = await createSiteServer();
const browser = await launch('chromium');
let worst = 0;
try {
  console.log('layout shift at the top | at the first, the second, the third widget');
  for (const viewport of VIEWPORTS) {
    for (const lang of LANGUAGES) {
      const shifts = [];
      for (const place of PLACES) shifts.push(await load(viewport, lang, place));
      report(viewport, lang, shifts);
    }
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${worst <= LIMIT ? 'kept' : 'NOT KEPT'}: at most ${LIMIT}; worst ${worst.toFixed(4)}`);
if (worst > LIMIT && process.argv.includes('--check')) process.exitCode = 1;

async function load(viewport, lang, place) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    await page.setViewport(viewport);
    const client = await page.createCDPSession();
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', NETWORK);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.evaluateOnNewDocument(watch, place);
    await page.goto(`${server.url}/?lang=${lang}`, { waitUntil: 'networkidle0' });
    await page.waitForFunction(allReady, { timeout: 15_000 });
    return await page.evaluate('lorShifts()');
  } finally {
    await context.close();
  }
}

function report({ width }, lang, shifts) {
  const sums = shifts.map((each) => each.reduce((sum, { value }) => sum + value, 0));
  worst = Math.max(worst, ...sums);
  const [top, ...others] = sums.map((sum) => sum.toFixed(4));
  console.log(`${String(width).padEnd(5)} ${lang}  ${top} | ${others.join(' ')}`);
  if (Math.max(...sums) <= LIMIT) return;
  for (const { value, moved } of shifts.flat()) {
    console.log(`         ${value.toFixed(4)} ${moved.join(', ')}`);
  }
}

/** Runs in the page, from the first. */
function watch(place) {
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
    document.querySelectorAll('lor-contact-finder')[place].scrollIntoView({ block: 'start' });
  });
}

/** Runs in the page. */
function allReady() {
  const finders = [...document.querySelectorAll('lor-contact-finder')];
  return finders.length > 0 && finders.every(({ content }) => content !== undefined);
}
