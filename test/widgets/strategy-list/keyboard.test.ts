import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/strategy-list.js';
import type { StrategyList } from '../../../src/index.js';
import { holdFiles } from '../../held-files.js';
import { cleanUp, one, said, seen, until } from '../../helpers.js';
import { tableRows } from './csv-reader.js';
import { count, DOCUMENTS, ids, listOf, mountListWith } from './lists.js';

const press = (key: string): Promise<void> => sendKeys({ press: key });

const focused = (list: Element): HTMLElement | null =>
  (list.shadowRoot?.activeElement ?? null) as HTMLElement | null;

/** What a reader hears of what has focus, as far as it is text. */
const name = (element: HTMLElement | null): string =>
  seen(element?.closest('label')?.querySelector('span') ?? element);

/** Tabs on until what has focus is called this. */
async function tabTo(list: Element, wanted: string): Promise<void> {
  for (let tries = 0; tries < 80; tries += 1) {
    const element = focused(list);
    const label = element?.closest('.option')?.children[1] ?? null;
    if ((label ? seen(label) : name(element)).startsWith(wanted)) return;
    await press('Tab');
  }
  throw new Error(`Tab never came to "${wanted}"`);
}

/** Opens a filter and chooses values in it. */
async function pick(list: Element, facet: string, ...values: string[]): Promise<void> {
  await tabTo(list, facet);
  await press('Enter');
  for (const value of values) {
    await tabTo(list, value);
    await press(' ');
  }
}

describe('the list of documents with the keyboard alone', () => {
  let list: StrategyList;
  beforeEach(async () => {
    list = await mountListWith(listOf(DOCUMENTS));
    one(list, '#query').focus();
  });
  afterEach(cleanUp);

  it('gives a county’s documents decided after 2015', async () => {
    await pick(list, 'Län', 'Skåne län');
    await until('three', () => ids(list).length === 3);
    await pick(list, 'År');
    await tabTo(list, 'Från och med år');
    await sendKeys({ type: '2016' });
    await press('Tab');
    await until('both', () => ids(list).join() === 'skane-now,both');
    await until('it is said', () => said(list) === '2 av 6 dokument passar');
  });

  it('gives the agreements in force today, wherever they are', async () => {
    await pick(list, 'Typ', 'Avtal');
    await pick(list, 'Status', 'Gäller');
    await until('that one', () => ids(list).join() === 'halland-now');
    expect(count(list)).to.equal('1 av 6 dokument passar');
  });

  it('gives the documents of several counties, and takes one away again', async () => {
    await pick(list, 'Län', 'Hallands län', 'Skåne län');
    await until('four', () => ids(list).length === 4);
    await tabTo(list, 'Län: Hallands län');
    await press('Enter');
    await until('three', () => ids(list).length === 3);
    await until('focus stays in the row', () => seen(focused(list)).startsWith('Län: Skåne län'));
    await press('Enter');
    await until('all', () => ids(list).length === 6);
    await until('focus', () => focused(list)?.id === 'count');
  });

  it('searches, and Enter leads to the answer', async () => {
    await sendKeys({ type: 'skane' });
    await until('hits', () => ids(list).length === 3);
    await press('Enter');
    await until('focus', () => focused(list)?.id === 'count');
  });

  it('takes the table along, which holds what is shown', async () => {
    const { held, release } = holdFiles();
    try {
      await pick(list, 'Län', 'Skåne län');
      await until('three', () => ids(list).length === 3);
      await tabTo(list, 'Spara som tabell (CSV)');
      await press('Enter');
      await until('the file', () => held.length > 0);
      const link = held[0]!;
      expect(link.download).to.equal('strategier.csv');
      const bytes = await (await fetch(link.href)).arrayBuffer();
      const table = tableRows(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
      expect(table.map(({ Titel }) => Titel)).to.deep.equal(
        ids(list).map((id) => `Dokument ${id}`),
      );
      expect(table.map(({ Status }) => Status)).to.deep.equal([
        'Gäller',
        'Har gått ut',
        'Har gått ut',
      ]);
      expect(table[1]!['Län']).to.equal('Skåne län, Hallands län');
      await until('it is said', () => said(list) === 'Filen är sparad bland dina hämtade filer.');
    } finally {
      release();
    }
  });
});
