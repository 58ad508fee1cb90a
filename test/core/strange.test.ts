import { expect } from '@open-wc/testing';
import { countyCode } from '../../src/core/county-code.js';
import { formatDay, formatMonth } from '../../src/core/dates.js';
import { DeepLink } from '../../src/core/deep-link.js';
import { encoded } from '../../src/core/encoded.js';
import { escapeHtml } from '../../src/core/escape-html.js';
import { directionOf, matchLocale } from '../../src/core/language.js';
import { languageName } from '../../src/core/language-names.js';
import { latinAlphabet, letterOf } from '../../src/core/letters.js';
import { safeHref } from '../../src/core/links.js';
import { locales } from '../../src/core/localize.js';
import { orderOf } from '../../src/core/order.js';
import { telHref } from '../../src/core/tel.js';
import { textIn, type Text } from '../../src/core/text.js';
import { objectOf } from '../arbitraries/json.js';
import { fc, runs } from '../arbitraries/run.js';
import { strangeText } from '../arbitraries/text.js';
import { tapConsole } from '../helpers.js';

const locale = fc.constantFrom(...locales);
const language = fc.oneof(
  fc.constantFrom(...locales, 'fa-AF', 'zz', 'x-', '-', 'sv-'),
  strangeText,
);

/** Without halves of signs, which no address can hold. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

describe('strange words', () => {
  it('lead nowhere but where links may', () => {
    const scheme = fc.constantFrom(
      ...['javascript', 'JaVaScRiPt', 'java\tscript', 'data', 'vbscript', 'blob', 'file', 'ftp'],
      ...['https', 'http', 'HTTPS', 'mailto', 'tel', 'view-source', 'about'],
    );
    const address = fc.tuple(strangeText, scheme, strangeText);
    fc.assert(
      fc.property(address, fc.constantFrom(':', '://', ':/'), ([before, name, after], between) => {
        for (const each of [after, `${name}${between}${after}`, `${before}${name}:${after}`]) {
          const href = safeHref(each);
          if (href === undefined) continue;
          const link = document.createElement('a');
          link.href = href;
          expect(link.protocol).to.be.oneOf(['https:', 'http:', 'mailto:', 'tel:']);
          expect(link.href, 'is an address as browsers write it').to.equal(href);
        }
        expect(telHref(after) ?? 'tel:0').to.match(/^tel:\+?\d+$/);
      }),
      runs(400),
    );
  });

  it('name a locale of ours or none, whatever stands in lang', () => {
    fc.assert(
      fc.property(language, (tag) => {
        expect([...locales, undefined]).to.include(matchLocale(tag, locales));
        expect(directionOf(tag)).to.be.oneOf(['ltr', 'rtl']);
      }),
      runs(300),
    );
  });

  it('are ordered, and stand under a letter, in whatever language', () => {
    fc.assert(
      fc.property(strangeText, strangeText, language, (word, other, lang) => {
        expect(orderOf(lang).compare(word, other)).to.be.a('number');
        expect(letterOf(word, lang, latinAlphabet(lang))).to.match(/\S/);
      }),
      runs(200),
    );
  });

  it('are a language with a name, or none', () => {
    fc.assert(
      fc.property(language, locale, (tag, shown) => {
        expect(languageName(tag, shown) ?? 'none').to.match(/\S/);
      }),
      runs(200),
    );
  });

  it('are the text that is there, in its own language, and never a member of objects', () => {
    const texts: fc.Arbitrary<Text> = fc.oneof(
      strangeText,
      fc
        .array(fc.tuple(language, strangeText), { maxLength: 4 })
        .map((entries) => objectOf(entries) as Text),
    );
    fc.assert(
      fc.property(texts, locale, language, (text, shown, of) => {
        const found = textIn(text, shown, of);
        const all = typeof text === 'string' ? [text] : Object.values(text);
        expect(found !== undefined, 'there is one').to.equal(all.some((each) => each.trim()));
        if (!found) return;
        expect(all).to.include(found.text);
        expect(found.text.trim()).to.not.equal('');
        if (typeof text === 'object') expect(Object.hasOwn(text, found.lang)).to.equal(true);
      }),
      runs(400),
    );
  });

  it('are a county, a day or a month only where they are one', () => {
    const date = fc
      .tuple(
        fc.integer({ min: 1, max: 9999 }),
        fc.nat(99),
        fc.nat(99),
        fc.constantFrom('', 'T10:00', ' '),
      )
      .map(([year, month, day, rest]) => {
        const two = (number: number): string => String(number).padStart(2, '0');
        return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}${rest}`;
      });
    fc.assert(
      fc.property(fc.oneof(date, strangeText), locale, (written, shown) => {
        expect(countyCode(written) ?? '00').to.match(/^\d\d$/);
        for (const words of [formatDay(written, shown), formatMonth(written.slice(0, 7), shown)]) {
          if (words === undefined) continue;
          expect(words).to.not.match(/Invalid|NaN|[\u0660-\u0669\u06f0-\u06f9]/);
          expect(words.replaceAll(/[^\d]/g, '')).to.include(String(Number(written.slice(0, 4))));
        }
      }),
      runs(300),
    );
  });

  it('come back out of an address and out of markup', () => {
    fc.assert(
      fc.property(strangeText, (text) => {
        expect(decodeURIComponent(encoded(text))).to.equal(wellFormed(text));
        const holder = document.createElement('template');
        holder.innerHTML = `<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`;
        expect(holder.content.childNodes).to.have.lengthOf(1);
        expect(holder.content.firstElementChild!.children).to.have.lengthOf(0);
      }),
      runs(300),
    );
  });
});

describe('strange words in the page’s address', () => {
  const before = location.href;
  let stop: () => void;
  beforeEach(() => (stop = tapConsole('warn', [])));
  afterEach(() => {
    stop();
    history.replaceState(history.state, '', before);
  });

  const link = (key: string): DeepLink => {
    const host = document.createElement('div');
    return new DeepLink(
      Object.assign(host, {
        addController: () => undefined,
        removeController: () => undefined,
        requestUpdate: () => undefined,
        updateComplete: Promise.resolve(true),
      }),
      key,
      () => undefined,
    );
  };

  it('are read as they were written, and what else stands there stays', () => {
    const deep = link('strange');
    // Browsers refuse a page that writes too often.
    fc.assert(
      fc.property(
        strangeText.map((text) => text.slice(0, 500)),
        (text) => {
          history.replaceState(null, '', '?own=a%20b&c+d=%zz#part');
          deep.write(text, 'replaceState');
          expect(deep.value).to.equal(wellFormed(text));
          expect(location.search).to.match(/^\?own=a%20b&c\+d=%zz&lor-strange=/);
          expect(location.hash).to.equal('#part');
          expect(deep.addressOf(null)).to.match(/\?own=a%20b&c\+d=%zz#part$/);
        },
      ),
      runs(30),
    );
  });

  it('may be any key and any fragment', () => {
    fc.assert(
      fc.property(strangeText, strangeText, (key, fragment) => {
        location.hash = `#lor-strange-${fragment.slice(0, 500)}`;
        expect(link('strange').value ?? '').to.be.a('string');
        expect(new URL(link(key).addressOf(fragment), location.href).origin).to.equal(
          location.origin,
        );
      }),
      runs(30),
    );
  });
});
