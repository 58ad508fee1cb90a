import { expect } from '@open-wc/testing';
import content from '../../../src/content/collaboration.json' with { type: 'json' };
import type { Collaboration } from '../../../src/widgets/collaboration-overview/collaboration.js';
import { questionIn } from '../../../src/widgets/collaboration-overview/question.js';

const embedded = content as unknown as Collaboration;
const asked = (typed: string) => {
  const { words, county } = questionIn(typed, embedded);
  return [words, county];
};

describe('questionIn', () => {
  for (const [typed, words] of [
    ['asyl', 'asyl'],
    ['Vem ansvarar för asyl?', 'asyl'],
    ['vem har hand om bostad', 'bostad'],
    ['Hur kan vår förening söka bidrag?', 'förening söka bidrag'],
    ['who decides on asylum?', 'asylum'],
    ['What can our association apply for?', 'association apply'],
    ['من المسؤول عن اللجوء؟', 'اللجوء؟'],
    ['§ 37', '37'],
    ['  god   man ', 'god man'],
  ] as const) {
    it(`takes “${typed}” for “${words}”`, () => {
      expect(asked(typed)).to.deep.equal([words, undefined]);
    });
  }

  it('leaves what says nothing as it is: more may follow', () => {
    expect(asked('vem')).to.deep.equal(['vem', undefined]);
    expect(asked('who is')).to.deep.equal(['who is', undefined]);
    for (const nothing of ['', '   ', '?', '...', '§'])
      expect(asked(nothing)[0], nothing).to.equal('');
  });

  for (const [typed, words, county] of [
    [
      'Vem har tillsyn över överförmyndarna i Jönköpings län?',
      'tillsyn över överförmyndarna',
      '06',
    ],
    ['who supervises chief guardians in Jönköping county?', 'supervises chief guardians', '06'],
    ['statsbidrag vastra gotalands lan', 'statsbidrag', '14'],
    ['skane county integration', 'integration', '12'],
    ['Stockholm', '', '01'],
    ['asyl i Uppsala', 'asyl', '03'],
  ] as const) {
    it(`finds the county in “${typed}”`, () => {
      expect(asked(typed)).to.deep.equal([words, county]);
    });
  }

  it('takes no county where the content describes none, and names as they are', () => {
    const bare = { ...embedded, counties: undefined } as unknown as Collaboration;
    expect(questionIn('asyl i Uppsala', bare)).to.deep.equal({
      words: 'asyl Uppsala',
      county: undefined,
    });
    const norway = {
      ...embedded,
      counties: { 50: { name: 'Trøndelag', board: 'Statsforvalteren i Trøndelag' } },
    } as unknown as Collaboration;
    expect(questionIn('asyl trondelag', norway)).to.deep.equal({ words: 'asyl', county: '50' });
  });

  it('takes anything, however long', () => {
    const long = 'vem '.repeat(5000);
    expect(questionIn(long, embedded).county).to.equal(undefined);
    expect(questionIn('<b>asyl</b>', embedded).words).to.equal('<b>asyl</b>');
  });
});
