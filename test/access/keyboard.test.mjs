import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ask, useStage } from './stage.mjs';
import { STATES } from './states/index.mjs';
import { walkOn } from './walk.mjs';

/**
 * What somebody comes for, with the keyboard alone, and in how many keys at most: each letter is
 * one. More than that is a step that was not there before.
 */
const TASKS = [
  {
    what: 'finds the telephone of the board where Kiruna is',
    tag: 'lor-contact-finder',
    most: 9,
    go: async (walk) => {
      await walk.press('Tab');
      await walk.type('kiruna');
      await walk.press('Enter');
      await walk.isOn('#board');
      await walk.press('Tab');
      await walk.isOn('a[href="tel:0102255000"]');
    },
  },
  {
    what: 'reads what a word means',
    tag: 'lor-concept-glossary',
    most: 10,
    go: async (walk) => {
      await walk.press('Tab');
      await walk.type('nyanländ');
      await walk.press('Enter');
      await walk.isOn('#concept');
      await walk.until('[part=card] .definition');
    },
  },
  {
    what: 'hears who decides on asylum',
    tag: 'lor-collaboration-overview',
    most: 6,
    go: async (walk) => {
      await walk.press('Tab');
      await walk.type('asyl');
      await walk.until('[part=answer]');
      await walk.press('Enter');
      await walk.isOn('#decides, #asked');
    },
  },
  {
    what: 'finds the strategies that hold',
    tag: 'lor-strategy-list',
    most: 15,
    go: async (walk) => {
      await walk.press('Tab');
      // The filters come after the first view: before, Tab would go past their place.
      await walk.until('[data-facet=status] > summary');
      await walk.tabTo('[data-facet=status] > summary');
      await walk.press('Enter');
      await walk.tabTo('input[value=in-force]');
      await walk.press('Space');
      await walk.until('.chip');
      await walk.tabTo('.doc-title > a', 20);
    },
  },
  {
    what: 'opens what a word in a text means, and goes on reading',
    tag: 'lor-concept',
    attributes: { concept: 'nyanland' },
    most: 3,
    go: async (walk) => {
      await walk.press('Tab', 'Enter');
      await walk.isOn('[role=dialog]');
      await walk.press('Escape');
      await walk.isOn('lor-concept > a, a[part=link]');
    },
  },
];

/** What has most to come to. */
const STOPS = {
  'lor-contact-finder': ['map and position offered', 'hits', 'card'],
  'lor-concept-glossary': ['concept in two languages', 'accordion'],
  'lor-strategy-list': ['first view', 'filters open', 'facts open'],
  'lor-collaboration-overview': ['actor open', 'the board that answers', 'hits'],
};
const ZOOMED = { width: 320, height: 256 };

describe('with the keyboard alone', () => {
  const stage = useStage();

  for (const { what, tag, attributes, most, go } of TASKS) {
    it(`${tag}: ${what} in at most ${most} keys`, async () => {
      const page = await stage.show('sv', {
        tag,
        states: { only: { attributes, steps: [{ until: 'input, a' }] } },
      });
      const walk = walkOn(page, tag);
      await go(walk);
      assert.deepEqual(walk.faults, []);
      assert.ok(walk.keys <= most, `${walk.keys} keys`);
    });
  }

  for (const [tag, names] of Object.entries(STOPS)) {
    it(`${tag}: Tab comes to everything and out again, and back, in a small window`, async () => {
      for (const name of names) {
        const page = await stage.show('sv', { tag, states: { [name]: STATES[tag][name] } });
        await page.setViewport(ZOOMED);
        await page.evaluate(() => document.activeElement?.blur());
        const walk = walkOn(page, tag);
        const stops = await ask(page, 'stops');
        assert.ok(stops > 3, name);
        for (let stop = 0; stop < stops; stop += 1) {
          await walk.press('Tab');
          assert.ok(await ask(page, 'is-ours'), `${name}: stop ${stop} of ${stops}`);
        }
        await walk.press('Tab');
        assert.equal(await ask(page, 'is-ours'), false, `${name}: out`);
        // What stays at the top hides nothing before one goes back.
        await page.keyboard.down('Shift');
        for (let stop = stops; stop > 0; stop -= 1) {
          await walk.press('Tab');
          assert.ok(await ask(page, 'is-ours'), `${name}: back, stop ${stop} of ${stops}`);
        }
        await page.keyboard.up('Shift');
        assert.deepEqual(walk.faults, [], name);
      }
    });
  }
});
