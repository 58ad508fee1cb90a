import { expect } from '@open-wc/testing';
import { cleanUp, place } from './helpers.js';
import { swedishFinder } from './swedish-left.js';

/** What is found in an English widget with these texts. */
async function foundIn(markup: string): Promise<readonly string[]> {
  const widget = place('<div></div>').firstElementChild!;
  widget.attachShadow({ mode: 'open' }).innerHTML = `<section lang="en">${markup}</section>`;
  const swedishIn = await swedishFinder('en');
  return swedishIn(widget, 'concept-glossary').map((each) => each.replace(/ in .*/, ''));
}

describe('the search for Swedish that is left', () => {
  afterEach(cleanUp);

  it('finds messages, filled in or in pieces, and names that nobody sees', async () => {
    expect(
      await foundIn(
        `<p>Sök begrepp</p><p>Visa alla 12 träffar</p><p>Källa: <a href="#">Here</a></p>
        <p>2 av 56 dokument på ”a”</p><button aria-label="Rensa">x</button>`,
      ),
    ).to.deep.equal([
      'Sök begrepp',
      'Visa alla 12 träffar',
      'Källa:',
      '2 av 56 dokument på ”a”',
      'Rensa',
    ]);
  });

  it('lets English be, and what is rightly the same or said to be Swedish', async () => {
    expect(
      await foundIn(
        `<p>Search concepts</p><p>Show all 12 matches</p><p>Status</p>
        <bdi lang="sv">Sök begrepp</bdi>`,
      ),
    ).to.deep.equal([]);
  });

  it('finds Swedish content that does not say so', async () => {
    const markup = '<p>asylsökande</p><p lang="sv">asylsökande</p><p>Utlänningslag</p>';
    expect(await foundIn(markup)).to.deep.equal(['asylsökande', 'Utlänningslag']);
  });
});
