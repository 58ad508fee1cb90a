import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/collaboration-overview.js';
import type { CollaborationOverview } from '../../../src/index.js';
import { all, cleanUp, one, said, seen, until } from '../../helpers.js';
import { deciding, factsOf, mountOverview, opened, actorOf } from './overviews.js';

const press = (key: string): Promise<void> => sendKeys({ press: key });

const focused = (overview: Element): HTMLElement | null =>
  (overview.shadowRoot?.activeElement ?? null) as HTMLElement | null;

/** Tabs on until what has focus begins so. */
async function tabTo(overview: Element, wanted: string, key = 'Tab'): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    if (seen(focused(overview)).startsWith(wanted)) return;
    await press(key);
  }
  throw new Error(`Tab never came to "${wanted}"`);
}

/** Types a question, and goes to its answer. */
async function ask(overview: CollaborationOverview, question: string): Promise<void> {
  one(overview, '#query').focus();
  // One by one: WebKit's driver loses some signs of what is typed in one go.
  for (const sign of question) await sendKeys({ type: sign });
  await until('an answer', () => all(overview, '.answer').length > 0);
  await press('Enter');
}

describe('the overview with the keyboard alone', () => {
  let overview: CollaborationOverview;
  beforeEach(async () => {
    document.documentElement.lang = 'en';
    overview = await mountOverview();
  });
  afterEach(cleanUp);

  it('says who decides on asylum', async () => {
    await ask(overview, 'who decides on asylum?');
    await until('focus', () => focused(overview)?.id === 'decides');
    expect(seen(focused(overview))).to.equal('Swedish Migration Agency');
    expect(seen(one(overview, '#asked'))).to.equal('Decide on asylum');
    await until('it is said', () =>
      said(overview).startsWith('Decide on asylum: Swedish Migration Agency.'),
    );
  });

  it('says who supervises chief guardians in Jönköping county', async () => {
    await ask(overview, 'who supervises chief guardians in Jönköping county?');
    await until('focus', () => focused(overview)?.id === 'decides');
    expect(deciding(overview)).to.deep.equal(['Östergötland County Administrative Board']);
    const facts = one(overview, '.answer');
    expect(factsOf(facts, 'Telephone')[0]).to.match(/^010-\d/);
    expect(factsOf(facts, 'Website')[0]).to.match(/^lansstyrelsen\.se\/ostergotland/);
  });

  it('says what an association can apply for', async () => {
    await ask(overview, 'what can our association apply for?');
    await until('focus', () => focused(overview)?.id === 'asked');
    const grants = all(overview, '.answer [part=item]').map((each) =>
      seen(each.querySelector('.item-title')),
    );
    expect(grants.join()).to.match(/asylum seekers/i);
  });

  it('leads from an authority to those it works with, and back', async () => {
    await tabTo(overview, 'Swedish Migration Agency');
    await press('Enter');
    await until('open', () => opened(overview).join() === 'migrationsverket');
    await press('Tab');
    await tabTo(overview, 'County administrative boards');
    await press('Enter');
    const boards = actorOf(overview, 'lansstyrelserna');
    await until('there', () => focused(overview) === boards.querySelector('summary'));
    expect(boards.open).to.equal(true);
    await tabTo(overview, 'Back to Swedish Migration Agency');
    await press('Enter');
    const agency = actorOf(overview, 'migrationsverket');
    await until('back', () => focused(overview) === agency.querySelector('summary'));
  });

  it('leads from an answer to its authority, and back to the answer', async () => {
    await ask(overview, 'asylum');
    await press('Tab');
    expect(seen(focused(overview))).to.equal('Swedish Migration Agency');
    await press('Enter');
    const agency = actorOf(overview, 'migrationsverket');
    await until('there', () => focused(overview) === agency.querySelector('summary'));
    expect(one<HTMLInputElement>(overview, '#query').value).to.equal('');
    await tabTo(overview, 'Back to asylum');
    await press('Enter');
    await until('back', () => focused(overview)?.id === 'decides');
    expect(one<HTMLInputElement>(overview, '#query').value).to.equal('asylum');
  });
});
