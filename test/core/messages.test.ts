import '../messages/ids-locale.js';
import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { holdFiles } from '../held-files.js';
import { cleanUp, tapConsole } from '../helpers.js';
import { textsOf } from '../locale-texts.js';
import { Collected } from '../messages/collected.js';
import { FEEDS } from '../messages/feeds.js';
import { FINDER } from '../messages/finder.js';
import { GLOSSARY } from '../messages/glossary.js';
import { OVERVIEW } from '../messages/overview.js';
import { STRATEGIES } from '../messages/strategies.js';

/** Messages that no test brings into sight, and why. */
const UNREACHED: Readonly<Record<string, string>> = {
  'common.save-missed': 'the browser would have to fail at loading a part of ours',
};

const address = location.href;

describe('the messages', () => {
  let collected: Collected;
  const stops: (() => void)[] = [];
  before(() => {
    collected = new Collected();
    // Faults are wanted here.
    stops.push(tapConsole('error', []), tapConsole('warn', []));
    // Without a person in front of them browsers do not copy.
    const value = { writeText: () => Promise.resolve() };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
    stops.push(() => Reflect.deleteProperty(navigator, 'clipboard'));
    stops.push(holdFiles().release);
  });
  after(() => stops.forEach((stop) => stop()));
  afterEach(() => {
    cleanUp();
    history.replaceState(null, '', address);
  });

  for (const [part, states] of Object.entries({ FINDER, GLOSSARY, STRATEGIES, OVERVIEW, FEEDS })) {
    for (const [state, show] of Object.entries(states)) {
      it(`have their place in ${part.toLowerCase()}: ${state}`, async () => {
        await show();
      });
    }
  }

  it('are each in sight somewhere', async () => {
    await collected.stop();
    const ids = Object.keys(await textsOf('en'));
    const missing = ids.filter((id) => !collected.ids.has(id) && !(id in UNREACHED));
    expect(missing).to.deep.equal([]);
    const reached = Object.keys(UNREACHED).filter((id) => collected.ids.has(id));
    expect(reached, 'these need no excuse').to.deep.equal([]);
  });
});
