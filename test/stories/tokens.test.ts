import { expect } from '@open-wc/testing';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { contrast, ratioText } from '../../stories/foundations/contrast.js';
import { coloursAt } from '../../stories/foundations/token-colours.js';
import { isColour, PAIRS, tokensOf } from '../../stories/foundations/tokens.js';

const tokens = tokensOf(manifest as Parameters<typeof tokensOf>[0]);

describe('the page of tokens', () => {
  it('knows how far colours are apart, and never rounds up', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).to.be.closeTo(21, 0.001);
    expect(contrast([255, 255, 255], [118, 118, 118])).to.be.closeTo(4.54, 0.01);
    expect(contrast([9, 9, 9], [9, 9, 9])).to.equal(1);
    expect(ratioText(4.499)).to.equal('4.4:1');
  });

  it('has each token of the manifest once, with what it changes', () => {
    const names = tokens.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    expect(names).to.include.members(['--lor-color-text', '--lor-font', '--lor-measure']);
    for (const { name, description } of tokens) expect(description, name).to.match(/\w{4}/);
  });

  it('measures colours where they are seen: set, mixed from the ink, and clear', () => {
    const page = document.createElement('div');
    page.style.cssText = 'color: rgb(0 0 0); background: rgb(255 255 255);';
    document.body.append(page);
    const plain = coloursAt(page, tokens);
    expect(plain.size).to.equal(tokens.filter(isColour).length);
    expect(plain.get('surface')).to.deep.equal([255, 255, 255]);
    expect(plain.get('text')).to.deep.equal([0, 0, 0]);
    expect(plain.get('muted')?.[0]).to.be.within(58, 64);
    page.style.setProperty('--lor-color-accent', '#8a1c4a');
    const set = coloursAt(page, tokens);
    expect(set.get('accent')).to.deep.equal([138, 28, 74]);
    expect(set.get('focus'), 'follows the accent').to.deep.equal([138, 28, 74]);
    page.style.setProperty('--lor-color-surface', 'rgb(0 0 0)');
    expect(coloursAt(page, tokens).get('mark')?.[0], 'lies on the surface').to.be.below(60);
    for (const { front, back } of PAIRS) expect([...set.keys()]).to.include.members([front, back]);
    page.remove();
  });
});
