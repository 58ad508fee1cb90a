import { expect } from '@open-wc/testing';
import '../../../src/define/contact-finder.js';
import type { ContactFinder } from '../../../src/index.js';
import {
  cleanUp,
  mountFinder,
  mountFinders,
  one,
  place,
  seen,
  tapConsole,
  until,
} from '../../helpers.js';

const SWEDISH = 'Hitta din länsstyrelse';
const ENGLISH = 'Find your county administrative board';
const ARABIC = 'ابحث عن إدارة محافظتك';

const title = (finder: Element): string => seen(one(finder, '.title'));
const region = (finder: Element): HTMLElement => one(finder, '.lor');
const speaks = (finder: Element, words: string): Promise<void> =>
  until(`"${words}"`, () => title(finder) === words);

describe('languages of the contact finder', () => {
  afterEach(cleanUp);

  it('speaks three languages side by side, each with its direction', async () => {
    const finders = await mountFinders(
      ['sv', 'en', 'ar']
        .map((lang) => `<div lang="${lang}"><lor-contact-finder></lor-contact-finder></div>`)
        .join(''),
    );
    expect(finders.map(title)).to.deep.equal([SWEDISH, ENGLISH, ARABIC]);
    expect(finders.map((finder) => region(finder).lang)).to.deep.equal(['sv', 'en', 'ar']);
    expect(finders.map((finder) => region(finder).dir)).to.deep.equal(['ltr', 'ltr', 'rtl']);
    for (const finder of finders) {
      expect(getComputedStyle(region(finder)).direction).to.equal(region(finder).dir);
    }
  });

  it('takes its own lang before that of the section it stands in', async () => {
    const finder = await mountFinder(
      '<div lang="ar"><lor-contact-finder lang="en"></lor-contact-finder></div>',
    );
    expect(title(finder)).to.equal(ENGLISH);
  });

  for (const { what, markup, expected } of [
    { what: 'no lang anywhere', markup: '<lor-contact-finder>', expected: SWEDISH },
    { what: 'a region', markup: '<lor-contact-finder lang="en-GB">', expected: ENGLISH },
    { what: 'Swedish in Finland', markup: '<lor-contact-finder lang="sv-FI">', expected: SWEDISH },
    {
      what: 'upper case and underscores',
      markup: '<lor-contact-finder lang="AR_SY">',
      expected: ARABIC,
    },
    {
      what: 'a language that is not ours',
      markup: '<lor-contact-finder lang="de">',
      expected: SWEDISH,
    },
    { what: 'nonsense', markup: '<lor-contact-finder lang="$%& 1">', expected: SWEDISH },
    {
      what: 'a Kurdish that is not ours',
      markup: '<lor-contact-finder lang="ku">',
      expected: SWEDISH,
    },
  ]) {
    it(`understands ${what}`, async () => {
      expect(title(await mountFinder(markup))).to.equal(expected);
    });
  }

  it('falls back to the page where lang="" ends the walk', async () => {
    document.documentElement.lang = 'en';
    const finder = await mountFinder(
      '<div lang="ar"><div lang=""><lor-contact-finder></lor-contact-finder></div></div>',
    );
    expect(title(finder)).to.equal(ENGLISH);
  });

  it('looks through the shadow roots around it', async () => {
    const outer = place('<div lang="ar"><div id="host"></div></div>').querySelector('#host')!;
    outer.attachShadow({ mode: 'open' }).innerHTML = '<lor-contact-finder></lor-contact-finder>';
    const finder = outer.shadowRoot!.firstElementChild as ContactFinder;
    await finder.ready;
    expect(title(finder)).to.equal(ARABIC);
    outer.parentElement!.lang = 'en';
    await speaks(finder, ENGLISH);
  });

  it('follows a change of lang on any element around it', async () => {
    const finder = await mountFinder(
      '<div lang="sv"><lor-contact-finder></lor-contact-finder></div>',
    );
    finder.parentElement!.lang = 'ar';
    await speaks(finder, ARABIC);
    expect(region(finder).dir).to.equal('rtl');
    finder.lang = 'en';
    await speaks(finder, ENGLISH);
    finder.removeAttribute('lang');
    await speaks(finder, ARABIC);
  });

  it('keeps what the reader has typed and chosen when the language changes', async () => {
    const finder = await mountFinder(
      '<lor-contact-finder county="25" lang="sv"></lor-contact-finder>',
    );
    finder.lang = 'en';
    await speaks(finder, ENGLISH);
    expect(seen(one(finder, '#board'))).to.equal('Norrbotten County Administrative Board');
  });

  it('finds its language anew where it is moved to', async () => {
    const finder = await mountFinder(
      '<lor-contact-finder></lor-contact-finder><div lang="en"></div>',
    );
    expect(title(finder)).to.equal(SWEDISH);
    finder.nextElementSibling!.append(finder);
    await speaks(finder, ENGLISH);
  });

  describe('on a page that is switched or translated', () => {
    it('follows a switch to a language of ours and is then not to be translated again', async () => {
      document.documentElement.lang = 'sv';
      const finder = await mountFinder();
      expect(region(finder).hasAttribute('translate')).to.equal(false);
      document.documentElement.lang = 'en';
      await speaks(finder, ENGLISH);
      expect(region(finder).getAttribute('translate')).to.equal('no');
      document.documentElement.lang = 'sv';
      await speaks(finder, SWEDISH);
      expect(region(finder).hasAttribute('translate')).to.equal(false);
    });

    it('stays as it is, and may be translated, when the page becomes a language that is not ours', async () => {
      document.documentElement.lang = 'en';
      const finder = await mountFinder();
      document.documentElement.lang = 'de-x-mtfrom-en';
      await new Promise((resolve) => setTimeout(resolve, 50));
      await finder.updateComplete;
      expect(title(finder)).to.equal(ENGLISH);
      expect(region(finder).lang).to.equal('en');
      expect(region(finder).hasAttribute('translate')).to.equal(false);
    });

    it('leaves a section with a language of its own alone', async () => {
      document.documentElement.lang = 'sv';
      const finder = await mountFinder(
        '<div lang="ar"><lor-contact-finder></lor-contact-finder></div>',
      );
      document.documentElement.lang = 'en';
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(title(finder)).to.equal(ARABIC);
    });

    it('never writes to the page itself', async () => {
      document.documentElement.lang = 'en';
      const before = document.documentElement.outerHTML.slice(0, 200);
      await mountFinder('<lor-contact-finder lang="ar"></lor-contact-finder>');
      expect(document.documentElement.outerHTML.slice(0, 200)).to.equal(before);
    });
  });

  it('shows no Swedish before the messages of another language have come', async () => {
    const shown = new Set<string>();
    const finder = place('<lor-contact-finder lang="ar">وصلة</lor-contact-finder>')
      .firstElementChild as ContactFinder;
    const look = (): void => {
      const heading = finder.shadowRoot?.querySelector('.title');
      if (heading) shown.add(seen(heading));
    };
    const observer = new MutationObserver(look);
    observer.observe(finder.shadowRoot!, { subtree: true, childList: true, characterData: true });
    await finder.ready;
    look();
    observer.disconnect();
    expect([...shown]).to.deep.equal([ARABIC]);
  });

  it('gives content in the language it is in, with its own lang and direction', async () => {
    const finder = await mountFinder(
      '<lor-contact-finder lang="ar" county="12"></lor-contact-finder>',
    );
    const address = one(finder, '.facts bdi[lang=sv]');
    expect(address.dir).to.equal('ltr');
  });

  it('warns nobody about a language that is not ours: the page is right and we are small', async () => {
    const warnings: string[] = [];
    const stop = tapConsole('warn', warnings);
    await mountFinder('<lor-contact-finder lang="de"></lor-contact-finder>');
    stop();
    expect(warnings).to.deep.equal([]);
  });
});
