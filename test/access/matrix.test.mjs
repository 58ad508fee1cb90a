import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { axeFindings } from '../site/axe.mjs';
import { prefer } from '../site/visit.mjs';
import { ask, useStage } from './stage.mjs';
import { SCENES } from './states/index.mjs';

/** Swedish, from right to left, and in a script with high letters and no capitals. */
const LANGUAGES = ['sv', 'ar', 'ti'];

const WIDE = { width: 1280, height: 800 };
/** How little room there may be; all of 1,280 px wide pages but the column. */
const ROOMS = [
  { room: 'as it is', viewport: WIDE },
  // There is less room where the text is twice as large, too: once is enough.
  { room: 'zoomed to 200 %', viewport: { width: 640, height: 400 }, only: 'sv' },
  { room: 'zoomed to 400 %', viewport: { width: 320, height: 256 } },
  { room: 'a column of 280 px', viewport: WIDE, classes: 'column' },
  { room: 'text of 200 %', viewport: { width: 640, height: 400 }, classes: 'large' },
  { room: 'text spaced out', viewport: { width: 320, height: 256 }, spaced: true },
];

/** Widgets that call themselves the same are no landmarks of one page. */
const FOR_STATES = {
  rules: {
    'landmark-unique': { enabled: false },
    // Axe asks for WCAG 2.5.3 only when told to.
    'label-content-name-mismatch': { enabled: true },
  },
};
/** All that can change with the colours; names, roles and order do not. */
const OF_COLOURS = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** Of each kind so many are told. */
const MOST = 5;

const lookLike = (page, ...classes) =>
  page.evaluate((names) => {
    document.documentElement.className = names;
  }, classes.filter(Boolean).join(' '));

async function names(page, found) {
  found('light', await axeFindings(page, FOR_STATES));
  found('light', await ask(page, 'edges'));
  found('references', await ask(page, 'references'));
  await prefer(page, { 'prefers-reduced-motion': 'reduce' });
  found('reduced motion', await ask(page, 'motion'));
  await prefer(page, {});
}

async function colours(page, found) {
  await lookLike(page, 'dark');
  found('dark', await axeFindings(page, OF_COLOURS));
  found('dark', await ask(page, 'edges'));
  await lookLike(page, 'light');
  await prefer(page, { 'forced-colors': 'active' });
  found('forced colours', await axeFindings(page, OF_COLOURS));
  await prefer(page, {});
}

async function roomAndTargets(page, lang, found) {
  for (const { room, viewport, classes, spaced, only = lang } of ROOMS) {
    if (only !== lang) continue;
    await page.setViewport(viewport);
    await lookLike(page, 'light', classes);
    await ask(page, 'spacing', Boolean(spaced));
    found(room, [...(await ask(page, 'room')), ...(await ask(page, 'targets'))]);
  }
  await ask(page, 'spacing', false);
  await page.setViewport(WIDE);
}

describe('every state of every element', () => {
  const stage = useStage();

  for (const lang of LANGUAGES) {
    for (const scene of SCENES) {
      const states = Object.keys(scene.states).join(', ');
      it(`${scene.tag} in ${lang}: ${states}`, async () => {
        const findings = [];
        const found = (where, faults) => {
          const first = faults.slice(0, MOST).map((fault) => `${where}: ${fault}`);
          const rest = faults.length - first.length;
          findings.push(...first, ...(rest > 0 ? [`${where}: … ${rest} more`] : []));
        };
        const page = await stage.show(lang, scene);
        await names(page, found);
        // No rule for colours asks for the language; light is looked at in each.
        if (lang === 'sv') await colours(page, found);
        await roomAndTargets(page, lang, found);
        assert.equal(findings.join('\n'), '');
      });
    }
  }
});
