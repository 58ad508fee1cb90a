import { expect } from '@open-wc/testing';
import { lineAt, placeBeside, type Box } from '../../../src/widgets/concept-glossary/beside.js';

const room = { width: 400, height: 300 };
const size = { width: 200, height: 100 };

describe('where a box goes beside a word', () => {
  it('is below it, where the word begins', () => {
    const word = { left: 50, right: 90, top: 40, bottom: 60 };
    expect(placeBeside(word, size, room, false)).to.deep.equal({ left: 50, top: 66, height: 100 });
  });

  it('begins at the right edge of the word where text runs from right to left', () => {
    const word = { left: 250, right: 350, top: 40, bottom: 60 };
    expect(placeBeside(word, size, room, true).left).to.equal(150);
  });

  it('stays within the window', () => {
    const word = { left: 380, right: 399, top: 40, bottom: 60 };
    expect(placeBeside(word, size, room, false).left).to.equal(192);
    expect(placeBeside({ ...word, left: 0, right: 20 }, size, room, true).left).to.equal(8);
  });

  it('is above where there is more room, and never higher than there is room for', () => {
    const word = { left: 50, right: 90, top: 240, bottom: 260 };
    expect(placeBeside(word, size, room, false)).to.deep.equal({ left: 50, top: 134, height: 100 });
    const high = placeBeside(word, { width: 200, height: 900 }, room, false);
    expect(high).to.deep.equal({ left: 50, top: 8, height: 226 });
  });

  it('belongs to the line of the word that was pressed, else to the first', () => {
    const lines = [
      { left: 300, right: 400, top: 0, bottom: 20 },
      { left: 0, right: 80, top: 20, bottom: 40 },
    ];
    expect(lineAt(lines, [10, 30])).to.equal(lines[1]);
    expect(lineAt(lines, [0, 0])).to.equal(lines[0]);
    expect(lineAt<Box>([], [0, 0]) ?? 'nowhere').to.equal('nowhere');
  });
});
