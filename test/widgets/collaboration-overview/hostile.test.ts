import { expect } from '@open-wc/testing';
import '../../../src/define/collaboration-overview.js';
import { fold } from '../../../src/core/fold.js';
import type { CollaborationOverview } from '../../../src/widgets/collaboration-overview/collaboration-overview.js';
import {
  all,
  cleanUp,
  one,
  place,
  searchComes,
  seenOf,
  settle,
  tapConsole,
  until,
} from '../../helpers.js';
import { NONSENSE } from '../feed-contract/nonsense.js';
import { actorNames, actorOf, typeIn, whole } from './overviews.js';

/** Strings that have broken somebody's page before. */
const HOSTILE: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror="window.broken=1"><script>window.broken=1</script>',
  'an end of its element': '</summary></details></li></template>--><style>*{display:none}</style>',
  'quotes and braces': `"'\`\${1}{{2}}{% 3 %}`,
  'a script address': 'javascript:window.broken=1//https://www.lansstyrelsen.se/',
  'text turned round': '\u202e50 00 12-010\u202d',
  'unclosed isolates': '\u2067\u2066\u2068abc',
  'a lone surrogate': 'a\ud800b',
  'zero bytes': 'a\u0000b',
  'one endless word': 'å'.repeat(100_000),
  'endless Arabic': 'ﷺ'.repeat(100_000),
  'a member of Object': '__proto__',
  'emoji in families': '👩‍👩‍👧‍👦'.repeat(50),
  'signs of our own': '%query %total # {other} , . ~ ;',
};

/** A feed that says the same everywhere. */
function feed(text: string): unknown {
  const texts = { sv: text, ar: text };
  const links = [{ title: texts, url: text }];
  const regulation = [{ title: texts, sfs: '2017:584', url: text, verified: false }];
  return {
    kind: 'collaboration',
    version: 1,
    language: text,
    source: { name: text, url: text },
    license: text,
    sectors: { [text]: texts, odd: text },
    counties: {
      '06': { name: texts, actor: 'odd', board: texts, phone: text, website: text },
      [text]: { name: text, board: text },
    },
    roles: [{ id: 'r', level: 'regional', title: texts, text: texts, regulation, links }],
    actors: [
      { id: 'safe', name: 'Trygga', worksWith: ['odd'], level: text, validTo: text },
      {
        id: 'odd',
        name: texts,
        sector: 'odd',
        level: 'regional',
        mandate: texts,
        website: text,
        regulation,
        verified: false,
      },
      { id: text, name: text, sector: text },
    ],
    tasks: [
      {
        id: 't',
        label: texts,
        synonyms: { sv: [text, 'fråga'] },
        decides: ['odd', text],
        takesPart: ['safe'],
        counties: { '06': '06', [text]: '06' },
      },
    ],
    arenas: [{ id: 'm', title: texts, text: texts, steps: [text, texts], actors: ['odd'], links }],
    grants: [
      {
        id: 'g',
        title: texts,
        purpose: texts,
        applicants: texts,
        decides: ['odd'],
        regulation,
        links,
      },
    ],
  };
}

async function mountWith(content: unknown, attributes = ''): Promise<CollaborationOverview> {
  const tag = 'lor-collaboration-overview';
  const overview = place(`<${tag} ${attributes}></${tag}>`).querySelector(tag)!;
  overview.content = content;
  await whole(overview);
  return overview;
}

/** How wide the widest thing in it is: what hangs out where lines end does not always scroll. */
const widest = (overview: Element): number =>
  Math.max(...all(overview, '.lor *').map((each) => each.getBoundingClientRect().width));

const broken = (): unknown => (window as { broken?: unknown }).broken;

function expectHarmless(overview: CollaborationOverview): void {
  expect(broken()).to.equal(undefined);
  expect(all(overview, 'img, script, style, iframe')).to.have.length(0);
  expect(seenOf(overview)).to.not.match(NONSENSE);
  for (const link of all<HTMLAnchorElement>(overview, 'a:not([part=diagram] *)')) {
    expect(link.protocol, link.outerHTML.slice(0, 200)).to.match(/^(https?|mailto|tel):$/);
  }
  expect(overview.scrollWidth).to.be.at.most(overview.clientWidth + 1);
  expect(one(overview, '.lor').dataset['state']).to.equal('shown');
}

describe('the overview of who does what with hostile content', () => {
  let stops: (() => void)[];
  beforeEach(() => (stops = [tapConsole('error', []), tapConsole('warn', [])]));
  afterEach(() => {
    for (const stop of stops) stop();
    cleanUp();
  });

  it('stays inside a narrow column, whatever the length of its words', async () => {
    const overview = await mountWith(feed('å'.repeat(300)));
    overview.parentElement!.style.inlineSize = '18em';
    for (const details of all<HTMLDetailsElement>(overview, 'details')) details.open = true;
    for (const lang of ['sv', 'ar']) {
      overview.lang = lang;
      await settle(overview);
      expect(widest(overview), lang).to.be.at.most(overview.clientWidth + 1);
      overview.task = 't';
      await searchComes(overview);
      expect(all(overview, '[part=answer]')).to.have.length(1);
      expect(widest(overview), `${lang}, answered`).to.be.at.most(overview.clientWidth + 1);
      overview.task = undefined;
    }
  });

  for (const [what, text] of Object.entries(HOSTILE)) {
    it(`shows ${what} as text: in rows, facts, sections, answers and the diagram`, async function () {
      this.timeout(20_000);
      const overview = await mountWith(feed(text), 'lang="ar" county="06" diagram');
      expect(actorNames(overview)).to.include('Trygga');
      actorOf(overview, 'odd').open = true;
      expectHarmless(overview);
      for (const details of all<HTMLDetailsElement>(overview, 'details')) details.open = true;
      expectHarmless(overview);
      overview.task = 't';
      await searchComes(overview);
      await until('the answer', () => all(overview, '[part=answer]').length > 0);
      expectHarmless(overview);
      overview.task = undefined;
      for (const question of ['fråga', 'trygga', 'bidrag']) {
        await typeIn(overview, question);
        expectHarmless(overview);
      }
    });

    it(`takes ${what} for what it is in the search field and the attributes`, async function () {
      this.timeout(20_000);
      const overview = await mountWith(feed('x'));
      for (const name of ['level', 'actor', 'task', 'county', 'sections', 'diagram']) {
        overview.setAttribute(name, text);
        await settle(overview);
        expect(broken()).to.equal(undefined);
        expect(one(overview, '.lor').dataset['state'], name).to.equal('shown');
        overview.removeAttribute(name);
      }
      await settle(overview);
      const typed = text.slice(0, 200);
      // Where there is nothing to search for, everything stays.
      await typeIn(overview, fold(typed) && typed);
      expectHarmless(overview);
    });
  }

  it('links to no script', async () => {
    const urls = [
      'javascript:window.broken=1',
      ' JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '//a.example/',
      '/x',
      'x',
    ];
    const links = urls.map((url) => ({ title: 'L', url }));
    const overview = await mountWith({
      ...{ kind: 'collaboration', version: 1, source: { name: 'S' } },
      roles: [{ id: 'r', title: 'R', links }],
      actors: urls.map((url, at) => ({
        ...{ id: `a${at}`, name: `A${at}`, website: url },
        regulation: [{ title: 'R', url }],
      })),
      grants: [{ id: 'g', title: 'G', links }],
    });
    expect(actorNames(overview)).to.have.length(urls.length);
    for (const details of all<HTMLDetailsElement>(overview, 'details')) details.open = true;
    expect(all(overview, 'a')).to.have.length(0);
  });

  it('can be chosen by a key that members of objects have', async () => {
    const keys = ['constructor', 'toString', '__proto__'];
    const overview = await mountWith({
      ...{ kind: 'collaboration', version: 1, source: { name: 'S' } },
      actors: keys.map((id) => ({ id, name: `Aktör ${id}`, sector: id })),
      tasks: keys.map((id) => ({ id, label: `Uppgift ${id}`, decides: [id] })),
    });
    for (const id of keys) {
      overview.actor = id;
      await settle(overview);
      expect(actorOf(overview, id).open, id).to.equal(true);
      overview.task = id;
      await searchComes(overview);
      expect(seenOf(overview), id).to.include(`Uppgift ${id}`);
      expect(all(overview, '.decides').map(({ innerText }) => innerText)).to.deep.equal([
        `Aktör ${id}`,
      ]);
      overview.task = undefined;
    }
  });
});
