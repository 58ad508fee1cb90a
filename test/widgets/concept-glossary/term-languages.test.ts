import { expect } from '@open-wc/testing';
import { defineWidget } from '../../../src/core/define.js';
import { inParts } from '../../../src/core/embedded.js';
import { InlineConcept } from '../../../src/index.js';
import { all, cleanUp, one, place, seen, tapConsole, until } from '../../helpers.js';
import { boxOf } from './glossary.js';

let next = 0;

/** A term, and the parts that it asks for. */
function termWith(attributes: string, load = () => Promise.resolve()) {
  const tag = `test-term-${(next += 1)}`;
  const asked: string[] = [];
  const ask = (name: string): void => {
    if (!asked.includes(name)) asked.push(name);
  };
  defineWidget(
    tag,
    class extends InlineConcept {},
    inParts({
      sv: () => {
        ask('sv');
        return import('../../../src/content/glossary.sv.json?part');
      },
      en: async () => {
        ask('en');
        await load();
        return import('../../../src/content/glossary.en.json?part');
      },
    }),
  );
  const term = place(`<p><${tag} concept="nyanland" ${attributes}>ordet</${tag}></p>`)
    .firstElementChild!.firstElementChild as InlineConcept;
  one(term, 'a').click();
  return { term, asked };
}

const definition = (term: Element): string => seen(all(term, '.definition')[0]);
const language = (term: Element): string => one(term, '.lor').lang;

describe('the languages of a term in running text', () => {
  afterEach(cleanUp);

  it('are Swedish alone on a Swedish page', async () => {
    const { term, asked } = termWith('');
    await boxOf(term);
    await until('the definition', () => definition(term).startsWith('Person som är mottagen'));
    expect(asked).to.deep.equal(['sv']);
  });

  it('are asked for at once in another language', async () => {
    const { term, asked } = termWith('lang="en"');
    await boxOf(term);
    await until('the definition', () => definition(term).startsWith('A person received by'));
    expect(asked).to.deep.equal(['sv', 'en']);
  });

  it('are there before another one is spoken', async () => {
    let open!: () => void;
    const { term, asked } = termWith('', () => new Promise((resolve) => (open = resolve)));
    await boxOf(term);
    await until('the definition', () => definition(term).startsWith('Person'));
    term.lang = 'en';
    await until('the question', () => asked.includes('en'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([language(term), seen(one(term, '#term'))]).to.deep.equal(['sv', 'nyanländ']);
    open();
    await until('English', () => language(term) === 'en');
    expect(definition(term)).to.match(/^A person received by/);
    expect(one(term, '.box').hidden).to.equal(false);
  });

  it('stay Swedish where others cannot be had, which the console says', async () => {
    const warnings: string[] = [];
    const stop = tapConsole('warn', warnings);
    const { term } = termWith('', () => Promise.reject(new Error('offline')));
    await boxOf(term);
    await until('the definition', () => definition(term).startsWith('Person'));
    term.lang = 'en';
    await until('the warning', () => warnings.length > 0);
    stop();
    expect(warnings).to.deep.equal([`<${term.localName}>: the texts in "en" could not be loaded.`]);
    expect([language(term), seen(one(term, '#term'))]).to.deep.equal(['sv', 'nyanländ']);
    expect(all(term, '[part=error]')).to.have.lengthOf(0);
  });
});
