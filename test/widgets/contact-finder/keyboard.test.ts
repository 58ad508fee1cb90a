import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/contact-finder.js';
import type { ContactFinder } from '../../../src/index.js';
import { all, cleanUp, mountFinders, one, place, seen, until } from '../../helpers.js';

const press = (key: string): Promise<void> => sendKeys({ press: key });
const focused = (finder: Element): HTMLElement | null =>
  (finder.shadowRoot?.activeElement ?? null) as HTMLElement | null;

/** Tabs on until what has focus says this. */
async function tabTo(finder: Element, text: string): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    await press('Tab');
    if (seen(focused(finder)).includes(text)) return;
  }
  throw new Error(`Tab never came to "${text}"`);
}

describe('contact finder with the keyboard alone', () => {
  let finder: ContactFinder;
  let start: HTMLElement;
  beforeEach(async () => {
    [finder] = (await mountFinders(
      '<button id="start">Start</button><lor-contact-finder></lor-contact-finder><button id="end">Slut</button>',
    )) as [ContactFinder];
    start = document.querySelector('#start')!;
    start.focus();
  });
  afterEach(cleanUp);

  it('leads from the field through all counties and out again, in reading order', async () => {
    await press('Tab');
    expect(focused(finder)?.localName).to.equal('input');
    const order: string[] = [];
    for (let tries = 0; tries < 21; tries += 1) {
      await press('Tab');
      order.push(seen(focused(finder)));
    }
    expect(order).to.deep.equal(all(finder, '.counties button').map(seen));
    await press('Tab');
    expect(document.activeElement?.id).to.equal('end');
  });

  it('finds, chooses, reads, and searches again', async () => {
    await press('Tab');
    await sendKeys({ type: 'giron' });
    await until('the hit', () => all(finder, '.row').length === 1);
    await tabTo(finder, 'Kiruna');
    await press('Enter');
    await until('the heading has focus', () => focused(finder)?.id === 'board');
    expect(seen(focused(finder))).to.equal('Länsstyrelsen i Norrbottens län');
    await press('Tab');
    expect(seen(focused(finder))).to.equal('010-225 50 00');
    await tabTo(finder, 'Sök igen');
    await press(' ');
    await until('the field has focus', () => focused(finder)?.localName === 'input');
  });

  it('takes Enter in the field for a certain hit', async () => {
    await press('Tab');
    await sendKeys({ type: 'malmö' });
    await press('Enter');
    await until('the card', () => focused(finder)?.id === 'board');
    expect(seen(focused(finder))).to.equal('Länsstyrelsen i Skåne län');
  });

  it('waits for the search when Enter comes before it', async () => {
    await press('Tab');
    await sendKeys({ type: 'x' });
    await press('Enter');
    await until('the hits', () => all(finder, '#count').length === 1);
    await until('focus on the count', () => focused(finder)?.id === 'count');
  });

  it('does nothing when Enter comes in an empty field', async () => {
    await press('Tab');
    await press('Enter');
    await finder.updateComplete;
    expect(focused(finder)?.localName).to.equal('input');
    expect(all(finder, '.counties')).to.have.lengthOf(1);
  });

  it('empties the field by the button after it, and stays in the field', async () => {
    await press('Tab');
    await sendKeys({ type: 'kiruna' });
    await press('Tab');
    expect(seen(focused(finder))).to.equal('Rensa');
    await press('Enter');
    await until('the field has focus', () => focused(finder)?.localName === 'input');
    expect(one<HTMLInputElement>(finder, 'input').value).to.equal('');
  });

  it('shows where the focus is, around the whole field', async () => {
    await press('Tab');
    const { outlineStyle, outlineWidth } = getComputedStyle(one(finder, '.field'));
    expect(outlineStyle).to.equal('solid');
    expect(parseFloat(outlineWidth)).to.be.greaterThan(2);
    await press('Tab');
    expect(getComputedStyle(focused(finder)!).outlineStyle).to.equal('solid');
  });

  it('never holds the focus of a page that puts it elsewhere', async () => {
    const other = place('<input>').firstElementChild as HTMLInputElement;
    finder.county = '25';
    other.focus();
    await until('the card', () => all(finder, '#board').length === 1);
    expect(document.activeElement).to.equal(other);
  });
});
