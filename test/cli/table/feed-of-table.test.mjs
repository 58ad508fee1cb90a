import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { loadSource } from '../../../scripts/lib/load-source.mjs';
import { feedOf, feedOfTable, tableOf, toldOf } from './load.mjs';

const { checkFeed } = await loadSource('src/cli/check/check.ts');
const { COUNTY_NAMES } = await loadSource('src/cli/table/county-names.ts');
const embedded = (kind) => JSON.parse(readFileSync(`src/content/${kind}.json`, 'utf8'));

describe("Excel's own file with three mistakes", () => {
  const made = feedOfTable(tableOf('begrepp-excel.csv'), 'glossary');

  it('tells each mistake with its line and column, and how to mend it', () => {
    assert.deepEqual(toldOf(made), [
      [3, 'Senast kontrollerad', 'date'],
      [4, undefined, 'no-own-name'],
      [5, 'Se även', 'unknown-reference'],
    ]);
    for (const { words } of made.findings) assert.match(words.sv, /Skriv|Stavas/);
  });

  it('names the column that is not used', () => {
    assert.deepEqual(made.unused, ['Ansvarig handläggare']);
  });

  it('keeps everything else', () => {
    const [first, , , last] = made.feed.concepts;
    assert.deepEqual(first.term, { sv: 'nyanländ', en: 'newly arrived person' });
    assert.match(first.definition, /uppehållstillstånd; gäller/);
    assert.deepEqual(first.related, ['etablering']);
    assert.equal(first.sources[0].sfs, '2017:584');
    assert.match(last.definition, /talan\.\n?\r?\n?Utses/);
  });

  it('can be shown when it is mended', async () => {
    const mended = feedOfTable(tableOf('begrepp-rattad.csv'), 'glossary');
    assert.deepEqual(toldOf(mended), []);
    const { content, findings } = await checkFeed(mended.feed);
    assert.deepEqual(findings, []);
    assert.equal(content.concepts.length, 4);
  });
});

describe('a word that should be one of a few', () => {
  const statusOf = (written) =>
    feedOf(`Begrepp;Status\nmottagande;${written}`, 'glossary').feed.concepts[0].status;

  it('is understood in Swedish and English, in any case', () => {
    assert.deepEqual(['Rekommenderad', 'AVRÅDD', 'tillåten', 'permitted'].map(statusOf), [
      ...['recommended', 'deprecated', 'permitted', 'permitted'],
    ]);
  });

  it('is told with the words there are, and the one that was meant', () => {
    const { findings } = feedOf('Begrepp;Status\nmottagande;rekomenderad', 'glossary');
    assert.deepEqual(
      findings.map(({ words }) => words.sv.split('. ').slice(0, 1).join()),
      ['”rekomenderad” är inget av rekommenderad, tillåten, avrådd'],
    );
    assert.match(findings[0].words.sv, /Menade du ”rekommenderad”\?/);
    assert.match(findings[0].words.en, /none of recommended, .*Did you mean "rekommenderad"\?/);
  });
});

describe('contacts', () => {
  const made = feedOfTable(tableOf('kontakter.csv'), 'contacts');

  it('get back the zeros that Excel has taken, and say so', () => {
    const [stockholm] = made.feed.counties;
    assert.equal(stockholm.code, '01');
    assert.equal(stockholm.phones[0].number, '0102231000');
    assert.equal(stockholm.postalAddress, 'Box 22067, 104 22 Stockholm');
    assert.deepEqual(
      made.feed.municipalities.map(({ code, county }) => [code, county]),
      [
        ['0114', '01'],
        ['0115', '01'],
        ['2584', '25'],
      ],
    );
    const codes = new Set(made.findings.map(({ code }) => code));
    assert.deepEqual(codes, new Set(['lost-zero', 'phone-zero']));
  });

  it('can be shown', async () => {
    assert.deepEqual((await checkFeed(made.feed)).findings, []);
  });

  it('leave out a number that Excel has rounded, and codes of other countries as they are', () => {
    const broken = feedOf(['Kod;Län;Telefon', '5;Nordland fylke;1,02E+08'], 'contacts');
    assert.deepEqual(broken.feed.counties, [{ code: '5', name: 'Nordland fylke' }]);
    assert.deepEqual(toldOf(broken), [[2, 'Telefon', 'phone-rounded']]);
  });

  it('say what two rows of a county say differently', () => {
    const { feed, findings } = feedOf(
      ['Län;E-post;Kommun', 'Skåne;a@example.se;Lund', 'M;b@example.se;Malmö'],
      'contacts',
    );
    assert.equal(feed.counties[0].email, 'a@example.se');
    assert.ok(findings.some(({ line, code }) => line === 3 && code === 'county-again'));
  });

  it("know Sweden's counties as our own content does", () => {
    const names = embedded('contacts').counties.map(({ code, name }) => [code, name.sv]);
    assert.deepEqual(COUNTY_NAMES, Object.fromEntries(names));
  });
});

describe('collaboration', () => {
  it('holds several lists in one table, linked by names', async () => {
    const { feed, counts, findings } = feedOfTable(tableOf('samverkan.csv'), 'collaboration');
    assert.deepEqual(counts, { actors: 2, tasks: 2, grants: 1 });
    assert.deepEqual(feed.tasks[1].decides, ['norrvikens-kommun']);
    assert.deepEqual(feed.actors[0].worksWith, ['norrvikens-kommun']);
    assert.deepEqual(findings, []);
    assert.deepEqual((await checkFeed(feed)).findings, []);
  });

  it('gets actors of the names in a table of tasks alone', () => {
    const { feed } = feedOf(
      ['Uppgift;Ansvarig', 'Skola;Kommunen', 'Tolk;Regionen, Kommunen'],
      'collaboration',
    );
    assert.deepEqual(
      feed.actors.map(({ id }) => id),
      ['kommunen', 'regionen'],
    );
    assert.deepEqual(feed.tasks[1].decides, ['regionen', 'kommunen']);
  });

  it('asks what rows are that nobody can know, or that say something else', () => {
    assert.equal(feedOf(['Namn;Text', 'a;b'], 'collaboration').findings[0].code, 'no-list');
    const wrong = feedOf(['Lista;Namn', 'aktör;A', 'hej;B'], 'collaboration');
    assert.deepEqual(toldOf(wrong), [[3, 'Lista', 'list']]);
    const said = feedOf(['Namn', 'A'], 'collaboration', { list: 'aktörer' });
    assert.deepEqual(said.counts, { actors: 1 });
  });
});

describe('strategies', () => {
  it('know counties, municipalities, years and what has replaced them', async () => {
    const { feed } = feedOfTable(tableOf('strategier.csv'), 'strategies', {
      municipalities: embedded('contacts').municipalities,
    });
    const [first, second, third] = feed.strategies;
    assert.deepEqual([first.validFrom, first.validTo, first.counties], [2023, 2026, ['12']]);
    assert.deepEqual([second.municipalities, second.type], [['2584'], 'action-plan']);
    assert.equal(third.supersededBy, second.id);
    assert.deepEqual(feed.counties, { 12: 'Skåne län', 25: 'Norrbottens län' });
    assert.equal(feed.topics['svenska-spraket'], 'Svenska språket');
    assert.deepEqual((await checkFeed(feed)).findings, []);
  });
});

describe('dates', () => {
  const read = (cell) => {
    const { feed, findings } = feedOf(['Term;Kontrollerad', `a;${cell}`], 'glossary');
    return [feed.concepts[0].checked, findings[0]?.code];
  };

  it('are read as people and Excel write them', () => {
    const same = [
      '2026-01-31',
      '31.1.2026',
      '31/1/2026',
      '20260131',
      '31 januari 2026',
      '2026-01-31 00:00:00',
    ];
    for (const cell of same) assert.deepEqual(read(cell), ['2026-01-31', undefined], cell);
    assert.deepEqual(read('1/31/2026'), ['2026-01-31', undefined]);
    assert.deepEqual(read('46053'), ['2026-01-31', 'date-serial']);
    assert.deepEqual(read('3/4/2026'), ['2026-04-03', 'date-ambiguous']);
  });

  it('that do not exist, or say no day, are left out and told', () => {
    for (const cell of ['2026-02-30', '31.9.2026', 'i går', '26-01-31', '2026-13-01']) {
      assert.deepEqual(read(cell), [undefined, 'date'], cell);
    }
    assert.deepEqual(read('2026'), [undefined, 'day']);
  });
});

describe('what is not understood', () => {
  it('is never silent: a spreadsheet error, a row without a name, garbled letters', () => {
    const { findings } = feedOf(['Term;Definition', 'a;#SAKNAS!', ';b', 'fÃ¶rskola;c'], 'glossary');
    assert.deepEqual(
      findings.map(({ code, line, severity }) => [code, line, severity]),
      [
        ['sheet-error', 2, 'warning'],
        ['no-name', 3, 'error'],
        ['garbled', 4, 'error'],
      ],
    );
  });

  it('is told where a wish names no column or no field', () => {
    const mapping = { Orrd: 'term', Ord: 'trem', Internt: '' };
    const { findings, unused } = feedOf(['Ord;Internt', 'a;b'], 'glossary', { mapping });
    const codes = findings.map(({ code }) => code);
    assert.ok(codes.includes('no-column') && codes.includes('no-field'));
    assert.deepEqual(unused, []);
  });

  it('is no exception, whatever columns are called', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      const { feed, unused } = feedOf([`Titel;Typ;${name}`, `a;${name};b`], 'strategies');
      assert.equal(feed.strategies.length, 1, name);
      assert.deepEqual(unused, [name]);
      assert.ok(Object.hasOwn(feed.types, feed.strategies[0].type));
    }
  });

  it('leads from a pointer into the feed back to line and column', () => {
    const { placeOf } = feedOf(['Term;Term (en)', ';', 'a;b'], 'glossary');
    assert.deepEqual(placeOf('/concepts/0/term/en'), { line: 3, column: 'Term (en)' });
    assert.deepEqual(placeOf('/concepts/0'), { line: 3 });
    assert.equal(placeOf('/concepts/7'), undefined);
  });
});

describe('keys', () => {
  it('are made of names, the same always, and each once', () => {
    const ids = (lines) => feedOf(lines, 'glossary').feed.concepts.map(({ id }) => id);
    assert.deepEqual(ids(['Term', 'Ö & Å', 'ö å', 'سكن', '§']), [
      'o-a',
      'o-a-2',
      'سكن',
      'concepts-4',
    ]);
    assert.deepEqual(ids(['ID;Term', '7;a', ';7']), ['7', '7-2']);
  });
});

describe('our own glossary', () => {
  it('comes back from a table as it was', () => {
    const { concepts } = embedded('glossary');
    const languages = ['sv', 'en', 'ar', 'ti'];
    const quoted = (cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`;
    const columns = [
      ['ID', (each) => each.id],
      ...languages.map((tag) => [`Term (${tag})`, (each) => each.term[tag]]),
      ...languages.map((tag) => [`Definition (${tag})`, (each) => each.definition[tag]]),
      ['Dolda termer', (each) => each.hiddenTerms.sv?.join('|')],
      [
        'Se även',
        (each) => each.related.map((id) => concepts.find((c) => c.id === id).term.sv).join(';'),
      ],
      ['Kontrollerad', (each) => each.checked],
    ];
    const lines = [
      columns.map(([name]) => name).join(';'),
      ...concepts.map((each) => columns.map(([, cell]) => quoted(cell(each))).join(';')),
    ];
    const { feed, findings, unused } = feedOf(lines, 'glossary');
    assert.deepEqual([findings, unused], [[], []]);
    const only = (texts) =>
      Object.fromEntries(
        languages.filter((tag) => texts[tag]).map((tag) => [tag, texts[tag].trim()]),
      );
    assert.deepEqual(
      feed.concepts.map(({ id, term, definition, hiddenTerms, related, checked }) => ({
        ...{ id, term, definition, hidden: hiddenTerms?.sv, related: related ?? [], checked },
      })),
      concepts.map(({ id, term, definition, hiddenTerms, related, checked }) => ({
        ...{ id, term: only(term), definition: only(definition) },
        ...{ hidden: hiddenTerms.sv, related, checked },
      })),
    );
  });
});
