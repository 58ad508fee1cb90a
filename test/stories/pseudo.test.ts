import { expect } from '@open-wc/testing';
import { plural } from '../../src/core/plural.js';
import { pseudoLoaders } from '../../stories/pseudo-loaders.js';
import { partsOf, PLACE } from '../../stories/pseudo-templates.js';
import { pseudo } from '../../stories/pseudo.js';
import { textsOf } from '../locale-texts.js';

const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

describe('a pseudo text', () => {
  it('is longer, has accents, and stands in brackets', () => {
    const text = pseudo('Show all');
    expect(text).to.match(/^⟦.+⟧$/);
    expect(text).not.to.match(/[a-z]/i);
    expect(lettersOf(text)).to.be.at.least(Math.ceil(lettersOf('Showall') * 1.4));
    expect(text.normalize('NFD').replace(/\p{M}/gu, '')).to.match(/^⟦SS?h+o+w+ a+l+⟧$/);
  });

  it('is longer in Arabic letters, too', () => {
    expect(pseudo('ابحث')).to.match(/^⟦[\u0600-\u06ff]{6,}⟧$/);
  });

  it('keeps the places of values, and words that stand for something', () => {
    const text = pseudo(`${PLACE} of %total in ${PLACE}.`);
    expect(text).to.match(new RegExp(`^⟦${PLACE} .+ %total .+ ${PLACE}\\.⟧$`, 'u'));
  });

  it('keeps the forms of a count', () => {
    const text = pseudo('one {# match} other {# of %total matches}');
    expect(plural(text, 1, 'en')).to.match(/^⟦1 [^a-z]+⟧$/);
    expect(plural(text, 12, 'en')).to.match(/^⟦12 [^a-z]+ %total [^a-z]+⟧$/);
  });

  it('is there for every message, left to right and right to left', async () => {
    const ids = Object.keys(await textsOf('en'));
    for (const load of Object.values(pseudoLoaders)) {
      const { templates } = await load();
      expect(Object.keys(templates)).to.have.members(ids);
      for (const [id, template] of Object.entries(templates)) {
        expect(partsOf(template).join(PLACE), id).to.match(/⟦[^⟦⟧]+⟧/);
      }
    }
  });
});
