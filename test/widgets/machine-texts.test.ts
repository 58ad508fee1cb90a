import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { all, cleanUp, one, place, seen, seenOf, settle, until } from '../helpers.js';

/** The widgets that show texts in many languages, and what one of them says in two. */
const WIDGETS = {
  'lor-collaboration-overview': ['Migrationsverket', /مصلحة الهجرة/],
  'lor-strategy-list': ['Lägesbild', /صورة الوضع|تقرير/],
} as const;

const MACHINE = /ترجمة آلية/;

async function mount(tag: string, attributes: string): Promise<HTMLElement> {
  const widget = place(`<${tag} ${attributes}></${tag}>`).firstElementChild as HTMLElement & {
    ready: Promise<void>;
  };
  await widget.ready;
  await until('the rest', () => all(widget, '[part=item]').length > 3);
  return widget;
}

describe('texts that were translated by machine', () => {
  afterEach(cleanUp);

  for (const [tag, [swedish, arabic]] of Object.entries(WIDGETS)) {
    it(`say so in ${tag}, and are the Swedish ones after a press`, async () => {
      const widget = await mount(tag, 'lang="ar"');
      await until('the line', () => all(widget, '.by-machine').length === 1);
      expect(seen(one(widget, '.by-machine'))).to.match(MACHINE);
      expect(seenOf(widget)).to.match(arabic);
      const turn = one(widget, '.by-machine button');
      expect(turn.getAttribute('aria-pressed')).to.equal('false');
      turn.click();
      await settle(widget as never);
      await until('Swedish', () => seenOf(widget).includes(swedish));
      expect(seenOf(widget)).to.not.match(arabic);
      expect(turn.getAttribute('aria-pressed')).to.equal('true');
      const marked = all(widget, '[lang=sv]').map(seen).join(' ');
      expect(marked).to.include(swedish);
      await expect(widget).to.be.accessible();
      turn.click();
      await until('Arabic', () => arabic.test(seenOf(widget)));
    });

    it(`are not shown in ${tag} with reviewed-only, which says nothing of machines`, async () => {
      const widget = await mount(tag, 'lang="ar" reviewed-only');
      await settle(widget as never);
      expect(seenOf(widget)).to.not.match(arabic).and.to.not.match(MACHINE);
      expect(all(widget, '.by-machine')).to.have.length(0);
    });

    it(`are none in ${tag} in English and Swedish`, async () => {
      for (const lang of ['en', 'sv']) {
        const widget = await mount(tag, `lang="${lang}"`);
        expect(all(widget, '.by-machine')).to.have.length(0);
      }
    });
  }
});

describe('easy Swedish', () => {
  afterEach(cleanUp);

  it('is shown where there is any, in a Swedish interface, and Swedish elsewhere', async () => {
    const widget = place('<lor-concept-glossary lang="sv-x-lattlast"></lor-concept-glossary>')
      .firstElementChild as HTMLElement & { ready: Promise<void> };
    await widget.ready;
    await until('the rest', () => seenOf(widget).includes('Källa:'));
    expect(seenOf(widget)).to.include('Sök begrepp').and.include('anvisning');
    expect(one(widget, '.lor').lang).to.equal('sv-x-lattlast');
    const { default: glossary } = await import('../../src/content/glossary.json');
    const texts = glossary.concepts.map(({ definition }) => definition as Record<string, string>);
    const easy = texts.filter((each) => each['sv-x-lattlast']);
    expect(easy.length).to.be.at.least(20);
    await until('all', () => seenOf(widget).includes(easy.at(-1)!['sv-x-lattlast']!.slice(0, 20)));
    for (const each of easy) {
      expect(seenOf(widget)).to.include(each['sv-x-lattlast']!.replace(/\s+/g, ' '));
      expect(seenOf(widget)).to.not.include(each['sv']);
    }
    expect(all(widget, '.by-machine')).to.have.length(0);
  });
});
