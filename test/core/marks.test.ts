import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { marked } from '../../src/core/marks.js';
import { createSearch } from '../../src/core/search.js';

function shown(text: string, ranges: readonly (readonly [number, number])[]): HTMLElement {
  const place = document.createElement('p');
  render(html`${marked(text, ranges)}`, place);
  return place;
}
const marksIn = (place: HTMLElement): string[] =>
  [...place.querySelectorAll('mark')].map(({ textContent }) => textContent);

describe('marked', () => {
  for (const { text, ranges, marks } of [
    { text: 'Göteborg', ranges: [[0, 4]], marks: ['Göte'] },
    { text: 'Göteborg', ranges: [[4, 8]], marks: ['borg'] },
    { text: 'Göteborg', ranges: [[0, 8]], marks: ['Göteborg'] },
    {
      text: 'Västra Götalands län',
      ranges: [
        [0, 3],
        [7, 11],
      ],
      marks: ['Väs', 'Göta'],
    },
    { text: 'محافظة نوربوتن', ranges: [[7, 14]], marks: ['نوربوتن'] },
    { text: 'Kiruna', ranges: [], marks: [] },
    { text: '', ranges: [], marks: [] },
  ] as { text: string; ranges: [number, number][]; marks: string[] }[]) {
    it(`marks ${JSON.stringify(marks)} in "${text}" and changes no letter of it`, () => {
      const place = shown(text, ranges);
      expect(marksIn(place)).to.deep.equal(marks);
      expect(place.textContent).to.equal(text);
    });
  }

  it('shows markup as the text it is', () => {
    const place = shown('<b>Kiruna</b>', [[3, 9]]);
    expect(marksIn(place)).to.deep.equal(['Kiruna']);
    expect(place.querySelector('b')).to.equal(null);
  });

  it('takes what a search gives', () => {
    const [hit] = createSearch([
      { item: 1, terms: [{ text: 'Upplands Väsby', kind: 'name' }] },
    ]).search('väsby uppl');
    expect(marksIn(shown(hit!.term.text, hit!.marks))).to.deep.equal(['Uppl', 'Väsby']);
  });
});
