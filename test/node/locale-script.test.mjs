import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsInTarget } from '../../scripts/locales/rules.mjs';
import { staleEntries } from '../../scripts/locales/same-as-source.mjs';
import { scriptOf } from '../../scripts/locales/script.mjs';

const findings = (locale, target, source = 'Hitta hit') =>
  findingsInTarget({ id: 'finder.title', source, target, state: null }, locale).join();

const HELLO = {
  ar: 'مرحبا',
  ckb: 'سڵاو',
  fa: 'درود',
  prs: 'سلام',
  ps: 'سلامونه',
  ru: 'Привет',
  uk: 'Привіт',
  ti: 'ሰላም',
  en: 'Hello',
  es: 'Adiós, mañana',
  fi: 'Hyvää päivää',
  fr: 'À bientôt, cœur',
  pl: 'Cześć, żółw',
  se: 'Bures, čáppa ŋuolla đ',
  so: 'Salaan',
  tr: 'Günaydın, ığdır',
};

describe('the letters of a translation', () => {
  for (const [locale, hello] of Object.entries(HELLO)) {
    it(`are ${scriptOf(locale)} in ${locale}`, () => {
      assert.equal(findings(locale, hello), '');
      const other = scriptOf(locale) === 'Latin' ? 'Привет' : 'Hello';
      assert.match(findings(locale, other), /is not written in \w+ letters/);
    });
  }

  it('belong to one script: a stray letter of another is told', () => {
    assert.match(findings('en', 'Cоntact'), /letters of another script: о$/);
    assert.match(findings('ru', 'Привет ሰላም'), /letters of another script: ሰ ላ ም/);
    assert.match(findings('ti', 'ሰላም مرحبا'), /letters of another script/);
  });

  it('are Latin in other scripts only in words that the Swedish text has, too', () => {
    assert.equal(findings('ru', 'Таблица (CSV)', 'Tabell (CSV)'), '');
    assert.match(findings('ru', 'Таблица (Excel)', 'Tabell (CSV)'), /has Latin letters: Excel/);
    assert.match(findings('ru', 'Тaблица', 'Tabell'), /has Latin letters: a$/);
  });

  it('are those of the language, not of its neighbour on the keyboard', () => {
    assert.match(findings('fa', 'كتاب'), /letters of another language: ك U\+0643/);
    assert.match(findings('ckb', 'سەيرکە'), /ي U\+064A/);
    assert.equal(findings('ar', 'كتابي'), '');
    assert.match(findings('ru', 'Привіт'), /letters of another language: і/);
    assert.match(findings('uk', 'Привет, мыло'), /letters of another language: ы/);
  });

  it('are not looked for in placeholders, names of plural forms and %words', () => {
    assert.equal(findings('ar', '{0}: {1}.', '{0} – {1}.'), '');
    const source = 'one {# av %total på ”%query”} other {# av %total på ”%query”}';
    const form = '# из %total для «%query»';
    const forms = ['one', 'few', 'many', 'other'].map((name) => `${name} {${form}}`).join(' ');
    assert.equal(findings('ru', forms, source), '');
  });

  it('are wanted in each plural form', () => {
    const source = 'one {# träff} other {# träffar}';
    assert.match(findings('ti', 'one {# hit} other {# ውጽኢታት}', source), /not written in Ethiopic/);
    assert.equal(findings('ti', 'one {# ውጽኢት} other {# ውጽኢታት}', source), '');
  });
});

describe('the digits and signs of a translation', () => {
  it('are Latin digits', () => {
    assert.equal(findings('fa', 'سال 2016'), '');
    assert.match(findings('fa', 'سال ۲۰۱۶'), /digits that are not Latin: ۲ ۰ ۱ ۶/);
    assert.match(findings('ar', 'عام ٢٠١٦'), /digits that are not Latin/);
    assert.match(findings('ti', 'ዓመት ፩'), /digits that are not Latin/);
  });

  it('are no invisible bidi controls; those that join letters are part of the spelling', () => {
    for (const sign of ['\u200E', '\u200F', '\u202B', '\u202E', '\u2066', '\u2069', '\u061C']) {
      assert.match(findings('ar', `مر${sign}حبا`), /invisible bidi control U\+/);
    }
    assert.equal(findings('fa', 'می\u200Cخواهم'), '');
  });
});

describe('locales/same-as-source.json', () => {
  const units = [
    { id: 'a.same', source: 'Status', target: 'Status' },
    { id: 'a.other', source: 'Post', target: 'Mail' },
    { id: 'a.none', source: 'Post', target: undefined },
  ];

  it('has no entries for texts that differ, are gone, or stand there twice', () => {
    assert.deepEqual(staleEntries(units, ['a.same']), []);
    assert.deepEqual(staleEntries(units, ['a.other', 'a.none', 'a.gone', 'a.same', 'a.same']), [
      'a.other',
      'a.none',
      'a.gone',
      'a.same',
    ]);
  });
});
