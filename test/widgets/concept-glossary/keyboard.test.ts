import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/concept-glossary.js';
import type { ConceptGlossary } from '../../../src/index.js';
import { all, cleanUp, one, said, seen, until } from '../../helpers.js';
import { mountGlossary } from './glossary.js';

const press = (key: string): Promise<void> => sendKeys({ press: key });
const focused = (glossary: Element): HTMLElement | null =>
  (glossary.shadowRoot?.activeElement ?? null) as HTMLElement | null;

/** Tabs on until what has focus says this. */
async function tabTo(glossary: Element, text: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    if (seen(focused(glossary)) === text) return;
    await press('Tab');
  }
  throw new Error(`Tab never came to "${text}"`);
}

describe('the glossary with the keyboard alone', () => {
  let glossary: ConceptGlossary;
  let start: HTMLElement;
  beforeEach(async () => {
    glossary = await mountGlossary('also-lang="ar"');
    start = document.createElement('button');
    glossary.before(start);
    one(glossary, 'input').focus();
  });
  afterEach(cleanUp);

  it('tells what a word means in two languages, leads to another and back, and copies', async () => {
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => copied.push(text) },
    });
    try {
      await sendKeys({ type: 'nyanländ' });
      await press('Enter');
      await until('the concept', () => focused(glossary)?.id === 'concept');
      expect(seen(focused(glossary))).to.equal('nyanländ');
      expect(seen(one(glossary, '.two > [lang=ar]'))).to.contain('شخص استقبلته إحدى البلديات');
      await tabTo(glossary, 'etableringsprogrammet');
      await press('Enter');
      await until('the other', () => seen(focused(glossary)) === 'etableringsprogrammet');
      expect(focused(glossary)?.id).to.equal('concept');
      await tabTo(glossary, 'Kopiera');
      await press('Enter');
      await until('it is said', () => said(glossary) !== '');
      expect(copied[0]).to.match(/^etableringsprogrammet\nArbetsförmedlingens program/);
      expect(copied[0]).to.contain('Länsstyrelserna');
      start.focus();
      await tabTo(glossary, 'Tillbaka till nyanländ');
      await press('Enter');
      await until('back', () => seen(focused(glossary)) === 'nyanländ');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('goes to the count where Enter cannot know which is meant', async () => {
    await sendKeys({ type: 'samhälls' });
    await until('the hits', () => all(glossary, '#count').length > 0);
    await press('Enter');
    await until('focus', () => focused(glossary)?.id === 'count');
    await until('it is said', () => said(glossary).startsWith('Flera begrepp passar'));
  });

  it('reaches every letter with words, and none without', async () => {
    await press('Tab');
    const letters: string[] = [];
    while (focused(glossary)?.dataset['letter'] !== undefined) {
      letters.push(focused(glossary)!.dataset['letter']!);
      await press('Tab');
    }
    expect(letters).to.deep.equal(
      all(glossary, '[data-letter]').map(({ dataset }) => dataset['letter']),
    );
    expect(letters).to.include('Ö');
  });
});
