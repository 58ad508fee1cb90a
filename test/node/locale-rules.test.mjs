import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  findingsInSource,
  findingsInTarget,
  wantedCategories,
} from '../../scripts/locales/rules.mjs';
import { markForAdaptation, readUnits } from '../../scripts/locales/xliff.mjs';

const source = (change) =>
  findingsInSource({ id: 'finder.title', source: 'Hitta hit', note: 'Heading', ...change }).join();

const target = (change, locale = 'en', same) => {
  const unit = { id: 'finder.title', source: 'Hitta hit', target: 'Find us', state: null };
  return findingsInTarget({ ...unit, ...change }, locale, same).join();
};

describe('a Swedish message', () => {
  it('is fine with an id, a note and a clean text', () => {
    assert.equal(source({}), '');
    assert.equal(source({ id: 'finder.card.copy-failed', source: 'Heter ”{0}” …' }), '');
    assert.equal(source({ source: 'one {# träff} other {# träffar}' }), '');
  });

  for (const id of ['title', 's8c0ec8d1fb9e6e32', 'Finder.title', 'finder.', 'finder.two words']) {
    it(`has an id of its own making: not ${id}`, () => {
      assert.match(source({ id }), /its id should look like/);
    });
  }

  it('has a note for the translator', () => {
    assert.match(source({ note: undefined }), /no note/);
    assert.match(source({ note: ' ' }), /no note/);
  });

  it('has the two plural forms of Swedish and nothing outside of them', () => {
    assert.match(source({ source: 'other {# träffar}' }), /plural forms other, Swedish has/);
    assert.match(source({ source: 'one {a} two {b} other {c}' }), /Swedish has one,other/);
    assert.match(source({ source: 'Visa one {a} other {b}' }), /outside its plural forms/);
  });

  for (const [text, finding] of [
    ['Vänta...', /three dots/],
    ['Heter "Kalmar"', /straight quotation marks/],
    ["Heter 'Kalmar'", /straight quotation marks/],
    [' Hitta hit', /a blank/],
    ['Hitta hit ', /a blank/],
  ]) {
    it(`is not written as [${text}]`, () => assert.match(source({ source: text }), finding));
  }
});

describe('a translation', () => {
  it('is fine when whole, reviewed or not', () => {
    for (const state of [null, 'translated', 'final', 'signed-off', 'needs-review-translation']) {
      assert.equal(target({ state }), '', state);
    }
  });

  for (const state of ['new', 'needs-translation', 'needs-adaptation']) {
    it(`is not ready in the state ${state}`, () => assert.match(target({ state }), RegExp(state)));
  }

  it('stands there', () => {
    for (const text of [undefined, '', ' \n']) {
      assert.equal(target({ target: text }), 'is not translated');
    }
  });

  it('is not the Swedish text, unless the list says so', () => {
    const same = { source: 'Post', target: 'Post' };
    assert.match(target(same), /is the Swedish text/);
    assert.match(target(same, 'en', ['finder.other']), /is the Swedish text/);
    assert.equal(target(same, 'en', ['finder.title']), '');
  });

  it('has every placeholder of the Swedish text, in any order', () => {
    const place = { source: '{0} ligger i {1}' };
    assert.equal(target({ ...place, target: '{1} has {0}' }), '');
    assert.match(target({ ...place, target: '{0} is here' }), /other placeholders/);
    assert.match(target({ ...place, target: '{0} is in {1}, {1}' }), /other placeholders/);
    assert.match(target({ ...place, target: '{0} is in {2}' }), /other placeholders/);
  });

  it('keeps to the same writing rules', () => {
    assert.match(target({ target: 'Wait...' }), /three dots/);
    assert.match(target({ target: 'Called "Kalmar"' }), /straight quotation marks/);
    assert.match(target({ target: 'Find us ' }), /a blank/);
    assert.equal(target({ target: "Trouver l'été, lo'" }, 'fr'), '');
  });
});

describe('the plural forms of a translation', () => {
  const hits = 'one {# träff} other {# träffar}';
  const pattern = (...names) => names.map((name) => `${name} {#}`).join(' ');
  const forms = (locale, ...names) => target({ source: hits, target: pattern(...names) }, locale);

  it('are those of the language', () => {
    assert.equal(forms('en', 'one', 'other'), '');
    assert.equal(forms('ar', 'zero', 'one', 'two', 'few', 'many', 'other'), '');
    assert.equal(forms('pl', 'one', 'few', 'many', 'other'), '');
    assert.equal(forms('se', 'one', 'two', 'other'), '');
    assert.equal(forms('ti', 'one', 'other'), '');
  });

  it('are not fewer, more or doubled', () => {
    assert.match(forms('ar', 'one', 'other'), /needs few,many,one,other,two,zero/);
    assert.match(forms('pl', 'one', 'few', 'other'), /needs few,many,one,other/);
    assert.match(forms('se', 'one', 'other'), /needs one,other,two/);
    assert.match(forms('en', 'one', 'two', 'other'), /has the plural forms one,other,two/);
    assert.match(forms('en', 'one', 'one', 'other'), /has the plural forms one,one,other/);
  });

  it('are not given up for a plain text', () => {
    assert.match(target({ source: hits, target: '# hits' }), /plural forms none/);
  });

  it('keep the number, and leave no text outside', () => {
    assert.match(target({ source: hits, target: 'one {a} other {many}' }), /lacks the #/);
    assert.match(target({ source: hits, target: 'All one {#} other {#}' }), /outside/);
  });

  it('say the number, unless they are said of one number alone', () => {
    const one = (locale, ...more) =>
      target(
        { source: hits, target: `one {a} ${more.map((each) => `${each} {# b}`).join(' ')}` },
        locale,
      );
    assert.equal(one('en', 'other'), '');
    assert.equal(one('pl', 'few', 'many', 'other'), '');
    for (const locale of ['fa', 'prs', 'ti', 'fr']) {
      assert.match(one(locale, 'other'), /its form "one" lacks the #/, locale);
    }
    assert.match(one('ru', 'few', 'many', 'other'), /its form "one" lacks the #/);
    const few = 'one {# a} few {a} many {# a} other {# a}';
    assert.match(target({ source: hits, target: few }, 'pl'), /its form "few" lacks the #/);
  });

  it('are not guessed for a language that Intl does not know', () => {
    assert.match(forms('xx', 'one', 'other'), /no plural rules for xx/);
  });
});

describe('the plural forms of every language', () => {
  // After CLDR's chart "Language plural rules", cardinal numbers, in its order.
  for (const [locale, wanted] of Object.entries({
    sv: 'one other',
    en: 'one other',
    ar: 'zero one two few many other',
    ckb: 'one other',
    es: 'one many other',
    fa: 'one other',
    fi: 'one other',
    fr: 'one many other',
    pl: 'one few many other',
    prs: 'one other',
    ps: 'one other',
    ru: 'one few many other',
    se: 'one two other',
    so: 'one other',
    ti: 'one other',
    tr: 'one other',
    uk: 'one few many other',
  })) {
    it(`are in ${locale}: ${wanted}`, () => {
      assert.deepEqual([...wantedCategories(locale)].sort(), wanted.split(' ').sort());
    });
  }
});

describe('an XLIFF file', () => {
  const file = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file><body>
<trans-unit id="a.b">
  <source>Kod <x id="0" equiv-text="\${code}"/> &amp;
    mer</source>
  <target state="final">Code <x id="0" equiv-text="\${code}"/> &amp; more</target>
  <note from="lit-localize">A note</note>
</trans-unit>
<trans-unit id="a.c"><source>Ny</source></trans-unit>
</body></file></xliff>`;

  it('is read with its placeholders', () => {
    assert.deepEqual(readUnits(file), [
      {
        id: 'a.b',
        source: 'Kod {0} & mer',
        target: 'Code {0} & more',
        state: 'final',
        note: 'A note',
      },
      { id: 'a.c', source: 'Ny', target: undefined, state: null, note: undefined },
    ]);
  });

  it('keeps a translation whose Swedish text has changed, but marks it', () => {
    const [marked, untouched] = readUnits(markForAdaptation(file, new Set(['a.b', 'a.c'])));
    assert.equal(marked.state, 'needs-adaptation');
    assert.equal(marked.target, 'Code {0} & more');
    assert.equal(untouched.target, undefined);
  });
});
