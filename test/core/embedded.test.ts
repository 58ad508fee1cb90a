import { expect } from '@open-wc/testing';
import { inParts } from '../../src/core/embedded.js';

const wanted = (...names: string[]): ReadonlySet<string> => new Set(names);

/** A content in parts, and the names of those that were asked for. */
function content(fails: () => boolean = () => false) {
  const asked: string[] = [];
  const part = (name: string, value: object) => async () => {
    asked.push(name);
    if (fails()) throw new Error('offline');
    return { default: value };
  };
  const load = inParts({
    sv: part('sv', { id: 1, list: [{ name: { sv: 'ett' } }, { name: { sv: 'två' } }] }),
    ar: part('ar', { list: { 1: { name: { ar: 'اثنان' } } } }),
    en: part('en', { list: { 0: { name: { en: 'one' } } } }),
    words: part('words', { list: { 0: { also: { sv: ['etta'] } } } }),
  });
  return { load, asked };
}

describe('content that comes in parts', () => {
  it('is Swedish alone where nothing else is wanted', async () => {
    const { load, asked } = content();
    const shown = await load(wanted());
    expect(asked).to.deep.equal(['sv']);
    expect(shown).to.deep.equal({
      id: 1,
      list: [{ name: { sv: 'ett' } }, { name: { sv: 'två' } }],
    });
  });

  it('has what is wanted, each in its place', async () => {
    const { load, asked } = content();
    const shown = await load(wanted('words', 'ar'));
    expect(asked).to.have.members(['sv', 'ar', 'words']);
    expect(shown).to.deep.equal({
      id: 1,
      list: [{ name: { sv: 'ett' }, also: { sv: ['etta'] } }, { name: { sv: 'två', ar: 'اثنان' } }],
    });
  });

  it('is in the language that readers of another are shown', async () => {
    const { load, asked } = content();
    await load(wanted('tr'));
    expect(asked).to.deep.equal(['sv', 'en']);
    for (const locale of ['fi', 'se', 'sv-x-lattlast']) await load(wanted(locale));
    expect(asked).to.deep.equal(['sv', 'en', 'sv']);
  });

  it('is the same for all who want the same, in whatever order', async () => {
    const { load, asked } = content();
    const first = await load(wanted('ar', 'words'));
    expect(await load(wanted('words', 'ar'))).to.equal(first);
    expect(asked).to.have.length(3);
  });

  it('is asked for again after a failure', async () => {
    let isOffline = true;
    const { load } = content(() => isOffline);
    const failed = await Promise.allSettled([load(wanted('ar')), load(wanted('ar'))]);
    expect(failed.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    isOffline = false;
    expect(await load(wanted('ar'))).to.have.property('id', 1);
  });
});
