import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strategiesFrom } from '../../scripts/content/strategies.mjs';
import { loadSource } from '../../scripts/lib/load-source.mjs';

const content = JSON.parse(readFileSync('src/content/strategies.json', 'utf8'));
const contacts = JSON.parse(readFileSync('src/content/contacts.json', 'utf8'));
const { strategies } = content;
const called = (id) => strategies.find((each) => each.id === id);
const withField = (field) => strategies.filter((each) => each[field] !== undefined);
const idsOf = (list) => list.map(({ id }) => id).sort();

/** What a Swedish reader reads of a document. */
const swedish = ({ title, yearsNote, parties = [], publisher = '', summary }) =>
  [title, yearsNote?.sv ?? '', ...parties, publisher, summary?.sv ?? ''].join('\n');

describe('the embedded strategies', () => {
  it('say nothing that the checker of feeds finds fault with', async () => {
    const { readStrategies } = await loadSource('src/widgets/strategy-list/strategies.schema.ts');
    const { content: shown, findings } = readStrategies(content);
    assert.deepEqual(findings, []);
    assert.deepEqual(shown, content);
  });

  it('hold 56 documents in Swedish order, each explained in English, of a type and level', () => {
    assert.equal(strategies.length, 56);
    assert.equal(new Set(idsOf(strategies)).size, 56);
    for (const { id, title, gloss, language, level, type, topics, checked } of strategies) {
      assert.ok(title && gloss.en && title !== gloss.en, id);
      assert.equal(language, 'sv', id);
      assert.ok(['national', 'county', 'municipality'].includes(level), id);
      assert.ok(Object.hasOwn(content.types, type), id);
      assert.ok(topics.length > 0, id);
      assert.equal(checked, content.updated, id);
    }
    const titles = strategies.map(({ title }) => title);
    assert.deepEqual(titles, [...titles].sort(new Intl.Collator('sv').compare));
    assert.match(titles.at(-1), /^Översättning/);
  });

  it('name types, topics and counties in Swedish and English, and none that no document has', () => {
    const used = (of) => [...new Set(strategies.flatMap(of))].sort();
    const named = (labels) => {
      for (const [key, { sv, en }] of Object.entries(labels)) assert.ok(sv && en, key);
      return Object.keys(labels).sort();
    };
    assert.deepEqual(
      named(content.types),
      used(({ type }) => type),
    );
    assert.deepEqual(
      named(content.topics),
      used(({ topics }) => topics),
    );
    assert.deepEqual(
      named(content.counties),
      used(({ counties }) => counties ?? []),
    );
  });

  it('have topics once each, in the order of the list', () => {
    const order = Object.keys(content.topics);
    for (const { id, topics } of strategies) {
      assert.deepEqual(
        topics,
        order.filter((key) => topics.includes(key)),
        id,
      );
    }
    assert.deepEqual(called('jonkoping-2015').topics, [
      'unaccompanied-children',
      'work',
      'education',
      'housing',
      'health',
      'participation',
    ]);
  });

  it('are about counties and municipalities that there are, as their level says', () => {
    const codes = new Map(contacts.municipalities.map(({ code, county }) => [code, county]));
    for (const { id, level, counties, municipalities } of strategies) {
      assert.equal(counties === undefined, level === 'national', id);
      assert.equal(municipalities !== undefined, level === 'municipality', id);
      for (const code of counties ?? []) {
        assert.ok(
          contacts.counties.some((county) => county.code === code),
          `${id}: ${code}`,
        );
      }
      for (const code of municipalities ?? []) assert.ok(counties.includes(codes.get(code)), id);
    }
    // As the facts themselves say.
    assert.deepEqual(called('mun-molndal').municipalities, ['1481']);
    const names = called('mun-list-10').municipalities.map(
      (code) => contacts.municipalities.find((each) => each.code === code).name,
    );
    assert.deepEqual(names.sort(new Intl.Collator('sv').compare), [
      'Alvesta',
      'Lessebo',
      'Tingsryd',
      'Uppvidinge',
      'Växjö',
    ]);
  });

  it('have no English left in what is Swedish', () => {
    for (const each of strategies) {
      assert.doesNotMatch(
        swedish(each),
        /\b(the|and|of|only|not|edition|first|partners?|adopted|signed|page|pages|publication|seen)\b/i,
        each.id,
      );
    }
    assert.deepEqual(called('kalmar-integrationsstrategi-2019').parties, ['32 samverkansparter']);
  });

  it('leave references out of titles and out of the explanations in English', () => {
    for (const { id, title, gloss } of strategies) {
      assert.doesNotMatch(`${title} ${gloss.en}`, /\b(Kf|KS|RB) ?[\d/]/, id);
    }
    assert.match(called('mun-list-01').summary.sv, /^Beteckning Kf 169\/2017\. /);
    assert.match(called('nat-ekb-2021').summary.en, /851-165-2022/);
  });

  it('give years only where they are known', () => {
    const years = (id) => [called(id).validFrom, called(id).validTo];
    assert.deepEqual(years('blekinge-integrationsstrategi'), [2023, 2026]);
    assert.deepEqual(years('kalmar-integrationsstrategi-2019'), [2019, undefined]);
    assert.deepEqual(years('norrbotten-rok'), [undefined, 2013]);
    assert.deepEqual(years('stockholm-storsthlm'), [undefined, undefined]);
    assert.equal(withField('validFrom').length, 42);
    assert.equal(withField('validTo').length, 27);
    for (const { id, title, validFrom, validTo } of strategies) {
      assert.ok(!(validFrom > validTo), id);
      const [, from, to] = /(\d{4})–(\d{4})$/.exec(title) ?? [];
      if (to) assert.deepEqual([validFrom, validTo], [Number(from), Number(to)], id);
    }
  });

  it('say which years the sources disagree about, or do not know for certain', () => {
    assert.deepEqual(idsOf(withField('yearsNote')), [
      'blekinge-integrationsstrategi',
      'dalarna-halsokom',
      'kalmar-integrationsstrategi-2013',
      'nat-ok-ideburen',
      'norrbotten-rok',
    ]);
    for (const { id, yearsNote, summary } of strategies) {
      for (const text of [yearsNote, summary].filter(Boolean)) {
        assert.match(text.sv, /^[\p{Lu}].*\.$/u, id);
        assert.match(text.en, /^[\p{Lu}].*\.$/u, id);
      }
    }
  });

  it('say when a document was decided only where somebody says so', () => {
    const decided = withField('decided').map(({ id, decided: on }) => [id, on]);
    assert.deepEqual(Object.fromEntries(decided), {
      'blekinge-rok-2016': '2016-02-17',
      'gotland-integrationsstrategi': '2017-09-25',
      'kalmar-integrationsstrategi-2013': '2013-06',
      'mun-molndal': '2021-06',
      'vasterbotten-2019': '2019-03-29',
    });
  });

  it('name one successor, which is there', () => {
    assert.deepEqual(idsOf(withField('supersededBy')), ['kalmar-integrationsstrategi-2013']);
    for (const { supersededBy } of withField('supersededBy')) assert.ok(called(supersededBy));
  });

  it('lead nowhere where only a title was seen, and say so', () => {
    const titleOnly = strategies.filter(({ verified }) => verified === 'title-only');
    assert.equal(titleOnly.length, 11);
    assert.deepEqual(idsOf(titleOnly), idsOf(strategies.filter(({ url }) => !url)));
    for (const { id, summary, format } of titleOnly) {
      assert.match(
        summary.sv,
        /Titeln har setts i en lista hos docplayer\.se, men inte själva/,
        id,
      );
      assert.match(summary.en, /title was seen in a list on docplayer\.se, but not the doc/, id);
      assert.equal(format, undefined, id);
    }
    for (const { id, url, verified } of withField('url')) {
      assert.equal(verified, true, id);
      assert.match(url, /^https?:\/\//, id);
    }
  });

  it('know the kind of file only from its address, and no size', () => {
    for (const { id, url, format } of withField('format')) {
      assert.equal(format, 'html', id);
      assert.match(url, /(\.html|\.aspx|\/)$/, id);
    }
    assert.equal(called('gotland-integrationsstrategi').format, undefined);
    assert.deepEqual(withField('size'), []);
  });

  it('name a municipality that publishes, and nobody where the facts name nobody', () => {
    assert.equal(called('mun-list-01').publisher, 'Tomelilla kommun');
    assert.deepEqual(idsOf(strategies.filter(({ publisher }) => !publisher)), ['mun-list-10']);
    assert.ok(!strategies.some(({ publisher }) => publisher === 'kommun'));
  });
});

describe('strategiesFrom', () => {
  const fact = {
    id: 'plan',
    title: 'Plan för Norrs län (draft)',
    county: ['90'],
    years: [2020, null],
    type: 'handlingsplan',
    themes: ['school', 'work', 'training', 'jobs'],
    publisher: 'Länsstyrelsen i Norrs län',
    parties: ['3 partners', 'Norrby'],
    url: 'https://norr.example.se/plan.html',
    language: 'sv',
    level: 'county',
    verified: true,
  };
  const words = {
    types: { 'action-plan': { fact: 'handlingsplan', label: { sv: 'Handlingsplan' } } },
    topics: {
      work: { label: { sv: 'Arbete' }, themes: ['work', 'jobs', 'training'] },
      education: { label: { sv: 'Utbildning' }, themes: ['school', 'training'] },
    },
    parties: { '3 partners': '3 parter' },
    titleOnly: { sv: 'Sedd hos {site}.', en: 'Seen on {site}.' },
    documents: { plan: { title: 'Plan för Norrs län', en: 'Plan for Norr County' } },
  };
  const counties = {
    counties: [
      { code: '91', name: { sv: 'Söders län', en: 'Söder County' } },
      { code: '90', name: { sv: 'Norrs län', en: 'Norr County', se: 'Davvi leatna' } },
    ],
  };
  const municipalities = {
    municipalities: [
      { code: '9012', name: 'Ödeby', county: '90' },
      { code: '9011', name: 'Norrby', county: '90' },
      { code: '9013', name: 'Ö', county: '90' },
      { code: '9101', name: 'Ödeby', county: '91' },
    ],
  };
  const feed = (facts, others = words) =>
    strategiesFrom(
      { collected: '2026-01-02', strategies: facts },
      counties,
      municipalities,
      others,
    );
  const made = (change = {}, own = {}) =>
    feed([{ ...fact, ...change }], {
      ...words,
      documents: { plan: { ...words.documents.plan, ...own } },
    }).strategies[0];
  const municipal = { level: 'municipality', title: 'Plan för Ödeby och Norrbys kommuner' };

  it('makes a document of facts and words', () => {
    assert.deepEqual(made(), {
      id: 'plan',
      title: 'Plan för Norrs län',
      gloss: { en: 'Plan for Norr County' },
      language: 'sv',
      level: 'county',
      counties: ['90'],
      type: 'action-plan',
      topics: ['work', 'education'],
      validFrom: 2020,
      parties: ['3 parter', 'Norrby'],
      publisher: 'Länsstyrelsen i Norrs län',
      url: 'https://norr.example.se/plan.html',
      format: 'html',
      verified: true,
      checked: '2026-01-02',
    });
  });

  it('names the types and topics, and the counties that are written about', () => {
    const { types, topics, counties: named, updated } = feed([fact]);
    assert.deepEqual(types, { 'action-plan': { sv: 'Handlingsplan' } });
    assert.deepEqual(topics, { work: { sv: 'Arbete' }, education: { sv: 'Utbildning' } });
    assert.deepEqual(named, { 90: { sv: 'Norrs län', en: 'Norr County' } });
    assert.equal(updated, '2026-01-02');
  });

  it('takes over what the words say of years, decision, publisher, summary and successor', () => {
    const own = {
      yearsNote: { sv: 'Oklart.' },
      decided: '2020-05',
      publisher: 'Norr',
      summary: { sv: 'Kort.' },
    };
    const { yearsNote, decided, publisher, summary } = made({}, own);
    assert.deepEqual({ yearsNote, decided, publisher, summary }, own);
    const documents = {
      plan: { ...words.documents.plan, supersededBy: 'ny' },
      ny: { en: 'New' },
    };
    const both = feed([fact, { ...fact, id: 'ny', title: 'Översikt' }], { ...words, documents });
    assert.deepEqual(
      both.strategies.map(({ id, supersededBy }) => [id, supersededBy]),
      [
        ['plan', 'ny'],
        ['ny', undefined],
      ],
    );
  });

  it('puts documents with the same title in the same order, whatever the order of the facts', () => {
    const documents = { plan: { en: 'Plan' }, alt: { en: 'Plan' } };
    const both = feed([fact, { ...fact, id: 'alt' }], { ...words, documents });
    assert.deepEqual(
      both.strategies.map(({ id }) => id),
      ['alt', 'plan'],
    );
  });

  it('finds municipalities of the county by their names, whole and in the genitive', () => {
    assert.deepEqual(made(municipal).municipalities, ['9011', '9012']);
    const published = { level: 'municipality', title: 'Plan', publisher: 'Norrbys kommun' };
    assert.deepEqual(made(published).municipalities, ['9011']);
    assert.throws(
      () => made({ level: 'municipality', title: 'Plan för Norrbyn', publisher: 'kommun' }),
      /^Error: document plan: names no municipality of its county/,
    );
  });

  it('names no publisher where the facts only say that it is some municipality', () => {
    assert.equal(made({ ...municipal, publisher: 'kommun' }).publisher, undefined);
  });

  it('leaves out a list that holds nothing, and years that nobody knows', () => {
    const {
      counties: none,
      parties,
      validFrom,
      validTo,
    } = made({
      level: 'national',
      county: [],
      parties: [],
      years: [null, 2021],
    });
    assert.deepEqual([none, parties, validFrom, validTo], [undefined, undefined, undefined, 2021]);
  });

  it('leaves out the address of a list of titles, and says where the title was seen', () => {
    const { url, format, summary, verified } = made(
      { verified: 'title-only', url: 'https://a.example/x.html' },
      { summary: { sv: 'Nr 1.' } },
    );
    assert.deepEqual([url, format, verified], [undefined, undefined, 'title-only']);
    assert.deepEqual(summary, { sv: 'Nr 1. Sedd hos a.example.', en: 'Seen on a.example.' });
  });

  it('tells a page from a PDF, and says nothing where the address does not show it', () => {
    for (const [url, format] of [
      ['https://a.example/x.PDF?y', 'pdf'],
      ['https://a.example/x.aspx', 'html'],
      ['https://a.example/x/', 'html'],
      ['https://a.example/95342', undefined],
      ['https://a.example/x.pdf.docx', undefined],
    ]) {
      assert.equal(made({ url }).format, format, url);
    }
  });

  it('says which document does not hold together', () => {
    const refuses = (change, message) =>
      assert.throws(() => made(change), { message: `document plan: ${message}` });
    refuses({ type: 'dikt' }, 'the type "dikt" is unknown');
    refuses({ level: 'europe' }, 'the level "europe" is unknown');
    refuses({ themes: ['work', 'sport'] }, 'the theme "sport" belongs to no topic');
    refuses({ county: ['90', '99'] }, 'the county "99" is unknown');
    refuses({ county: [] }, 'is about 0 counties, at the level "county"');
    refuses({ level: 'national' }, 'is about 1 counties, at the level "national"');
    for (const years of [[2021, 2020], ['2020', null], [2020.5, null], [2020], 2020, undefined]) {
      assert.throws(() => made({ years }), /^Error: document plan: its years are /, String(years));
    }
    assert.throws(() => made({ themes: undefined }), /^Error: document plan: /);
    assert.throws(() => feed([null]), /^Error: document no\. 1: /);
    assert.throws(() => made({ id: undefined }), /^Error: document no\. 1: has no id/);
  });

  it('says which words or documents are missing, or there twice', () => {
    assert.throws(() => feed([{ ...fact, id: 'x' }]), /^Error: document x: there are no words/);
    assert.throws(
      () => feed([{ ...fact, id: 'constructor' }]),
      /^Error: document constructor: there are no words/,
    );
    assert.throws(() => made({}, { en: '' }), /^Error: document plan: its title is not explained/);
    assert.throws(() => feed([]), /^Error: document plan: there are words about it, but no facts/);
    assert.throws(() => feed([fact, fact]), /^Error: document plan: another one has the same id/);
    assert.throws(
      () => made({}, { supersededBy: 'x' }),
      /^Error: document plan: its successor "x" is not in the facts/,
    );
  });
});
