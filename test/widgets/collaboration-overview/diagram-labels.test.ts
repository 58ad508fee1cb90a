import { expect } from '@open-wc/testing';
import {
  brokenInto,
  longestIn,
  widthOf,
} from '../../../src/widgets/collaboration-overview/diagram-labels.js';

describe("the lines of a diagram's names", () => {
  it('keeps a name that has room on one line', () => {
    expect(brokenInto(12, ' Skolverket ')).to.deep.equal(['Skolverket']);
  });

  it('breaks between words, into lines that are about equally long', () => {
    expect(brokenInto(15, 'Statens institutionsstyrelse (SiS)')).to.deep.equal([
      'Statens',
      'institutionsstyrelse (SiS)',
    ]);
    expect(brokenInto(10, 'Universitet och högskolor')).to.deep.equal([
      'Universitet',
      'och högskolor',
    ]);
  });

  it('breaks at hyphens, and shows soft ones only where it breaks at them', () => {
    expect(brokenInto(8, 'ungdoms-politiken')).to.deep.equal(['ungdoms-', 'politiken']);
    const soft = 'Samverkans\u00ADdelegationen';
    expect(brokenInto(9, soft)).to.deep.equal(['Samverkans-', 'delegationen']);
    expect(brokenInto(20, soft)).to.deep.equal(['Samverkansdelegationen']);
  });

  it('cuts only a word that is longer than a line', () => {
    const lines = brokenInto(6, 'För mottagningskapacitetsutveckling nu');
    expect(lines).to.have.length(3);
    expect(lines[0]).to.equal('För');
    expect(lines[1]).to.match(/^mottag.*…$/);
    expect(lines[2]).to.equal('nu');
  });

  it('keeps every line within the room, and always has one', () => {
    const names = [
      '',
      'å',
      'WWWWWWWWWWWWWWWW',
      'مصلحة الهجرة السويدية',
      '移民局移民局移民局',
      '😀 😀 😀',
    ];
    for (const name of names) {
      for (const room of [3, 5, 8]) {
        const lines = brokenInto(room, name);
        expect(lines.length).to.be.at.least(1);
        expect(Math.max(...lines.map(widthOf)), name).to.be.at.most(room);
      }
    }
  });

  it('tells the width of the longest part', () => {
    expect(longestIn('Rädda Barnen')).to.equal(widthOf('Barnen'));
    expect(longestIn('en Samverkans\u00ADdelegation')).to.equal(widthOf('Samverkans-'));
  });
});
