import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guessKind, guessMapping } from './load.mjs';

/** What one column is for. */
const pathOf = (column, kind) => guessMapping([column], kind)[column];

describe('what a column is for', () => {
  const TERMS = {
    'Term (sv)': 'term.sv',
    term_en: 'term.en',
    'Definition – arabiska': 'definition.ar',
    'term:ar': 'term.ar',
    'term.ti': 'term.ti',
    'term[sv]': 'term.sv',
    'Term på engelska': 'term.en',
    'Svensk term': 'term.sv',
    Engelska: 'term.en',
    'Arabisk definition': 'definition.ar',
    'Term sv-SE': 'term.sv',
    'Term lättläst': 'term.sv-x-lattlast',
    'Term (lätt svenska)': 'term.sv-x-lattlast',
    'DEFINITION (DARI)': 'definition.prs',
    BEGREPP: 'term',
    'Se även': 'related',
    'Synonymer EN': 'altTerms.en',
    altTerms: 'altTerms',
    'Senast kontrollerad': 'checked',
    'SFS-nummer': 'sources.sfs',
  };

  it('is understood in Swedish and English, in any case, with its language', () => {
    for (const [column, path] of Object.entries(TERMS)) {
      assert.equal(pathOf(column, 'glossary'), path, column);
    }
  });

  it('is not guessed where nobody can know', () => {
    for (const column of ['Handläggare', 'Kolumn 3', '42', '', 'constructor', '__proto__']) {
      assert.ok(!Object.hasOwn(guessMapping([column], 'contacts'), column), column);
    }
  });

  it('is the same for a second column of its kind, and for one with a remark', () => {
    assert.equal(pathOf('Telefon 2', 'contacts'), 'phones.number');
    assert.equal(pathOf('Telefon (växel)', 'contacts'), 'phones.number');
    assert.equal(pathOf('E-post', 'contacts'), 'email');
    assert.equal(pathOf('Besöksadress', 'contacts'), 'visitingAddresses.address');
  });

  it('is a name of municipalities where their codes stand beside it', () => {
    const header = ['Namn', 'Kommunkod', 'Länskod'];
    assert.equal(guessMapping(header, 'contacts')['Namn'], 'municipalities.name');
    assert.equal(guessMapping(['Namn', 'Länskod'], 'contacts')['Namn'], 'name');
  });

  it('depends on the list', () => {
    assert.equal(guessMapping(['Aktör'], 'collaboration', 'tasks')['Aktör'], 'decides');
    assert.equal(guessMapping(['Aktör'], 'collaboration', 'actors')['Aktör'], 'name');
  });
});

describe('the kind of a table', () => {
  it('is the one of which most columns are understood', () => {
    assert.equal(guessKind(['Begrepp', 'Definition', 'Synonymer']), 'glossary');
    assert.equal(guessKind(['Län', 'Telefon', 'E-post', 'Webbplats']), 'contacts');
    assert.equal(guessKind(['Titel', 'Län', 'Typ', 'Gäller från', 'Gäller till']), 'strategies');
    assert.equal(guessKind(['Uppgift', 'Beslutar', 'Deltar']), 'collaboration');
  });

  it('is asked for where two are as likely, or none is', () => {
    assert.equal(guessKind(['Kolumn 1', 'Kolumn 2']), undefined);
    assert.equal(guessKind([]), undefined);
  });
});
