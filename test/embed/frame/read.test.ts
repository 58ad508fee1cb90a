import { expect } from '@open-wc/testing';
import { frameOptions } from '../../../src/embed/frame/options.js';
import { ignoredLine, readOptions } from '../../../src/embed/frame/read.js';
import { leastTime } from '../../patience.js';

const rules = frameOptions['contact-finder'];
const read = (search: string) => {
  const { options, ignored } = readOptions(rules, search);
  return { options: Object.fromEntries(options), ignored };
};

describe('the address of a framed page', () => {
  it('gives what the table allows, and names the rest', () => {
    expect(read('?lang=ar&county=22&map=&src=//evil.example/feed.json&heading=Ring')).to.deep.equal(
      {
        options: { lang: 'ar', county: '22', map: '' },
        ignored: ['src', 'heading'],
      },
    );
  });

  it('says nothing when it is empty', () => {
    expect(read('')).to.deep.equal({ options: {}, ignored: [] });
    expect(read('?')).to.deep.equal({ options: {}, ignored: [] });
  });

  it('may hold anything', () => {
    for (const odd of ['?lang=%00', '?county=<script>', '?%', '?=&=&', '?lang=%E0%A4%A', '?lang']) {
      expect(read(odd).options, odd).to.deep.equal({});
    }
    expect(read('?constructor=1&__proto__=1&toString=1').options).to.deep.equal({});
  });

  it('counts the first allowed of several with one name', () => {
    expect(read('?county=%3C&county=22&county=12')).to.deep.equal({
      options: { county: '22' },
      ignored: ['county'],
    });
  });

  it('leaves the parameters of deep links to the widget', () => {
    expect(read('?lor-lan=22&lang=fi')).to.deep.equal({ options: { lang: 'fi' }, ignored: [] });
  });

  it('is read within a moment, however long it is', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `x${at}=${at}`).join('&');
    expect(leastTime(() => read(`?${many}&lang=fi`))).to.be.below(1000);
    const { options, ignored } = read(`?${many}&lang=fi`);
    expect(options).to.deep.equal({ lang: 'fi' });
    expect(ignored.length).to.equal(10_000);
    expect(ignoredLine(ignored)).to.include('and 9995 more').and.to.have.length.below(400);
  });
});

describe('the line about what is ignored', () => {
  it('is there only where something is', () => {
    expect(ignoredLine([])).to.equal(undefined);
    expect(ignoredLine(['src'])).to.equal(
      'the address may not say "src", or not with that value; it is ignored.',
    );
  });

  it('cuts what is long, and cannot pretend to be another line', () => {
    expect(ignoredLine(['a'.repeat(10_000)])).to.have.length.below(200);
    expect(ignoredLine(['a\nError: b'])).not.to.include('\n');
  });
});
