import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { before, describe, it } from 'node:test';
import { elementsOf } from '../../scripts/api/elements.mjs';
import { loadSource } from '../../scripts/lib/load-source.mjs';
import { builderData } from '../../scripts/site/builder-data.mjs';

if (!existsSync('custom-elements.json')) {
  assert.equal(spawnSync('npm', ['run', '--silent', 'manifest'], { stdio: 'ignore' }).status, 0);
}
const elements = elementsOf(JSON.parse(readFileSync('custom-elements.json', 'utf8')));
const load = (name) => loadSource(`site/builder/${name}.ts`);
const data = await builderData({ version: '1.2.3' });
const { START, fallbackOf, optionsOf, parseState, queryOf, validBase, validColour, validFeed } =
  await load('state');

const stateOf = (query) => parseState(query, data);

describe("the builder's words", () => {
  let words;
  before(async () => (words = await load('words')));

  it('are there for every attribute of every element, in Swedish and English', () => {
    for (const { tag, attributes } of elements) {
      assert.ok(words.WIDGET_WORDS[tag], tag);
      for (const { name } of attributes) {
        const own = words.wordsOf(tag, name);
        for (const language of ['sv', 'en']) {
          assert.ok(own?.label[language], `${tag} ${name}: label in ${language}`);
          assert.match(own.help[language], /\.$/, `${tag} ${name}: a sentence in ${language}`);
        }
      }
    }
  });

  it('are for attributes that there are', () => {
    const names = new Set(
      elements.flatMap(({ tag, attributes }) =>
        attributes.flatMap(({ name }) => [name, `${tag}.${name}`]),
      ),
    );
    for (const key of [
      ...Object.keys(words.OPTION_WORDS),
      ...Object.keys(words.STEP_OF),
      ...words.ADVANCED,
    ]) {
      assert.ok(names.has(key), key);
    }
  });

  it('name the values that the sources know', async () => {
    const { SECTIONS } = await loadSource('src/widgets/collaboration-overview/section-list.ts');
    const { STATUSES } = await loadSource('src/widgets/strategy-list/validity.ts');
    const { SORTS } = await loadSource('src/widgets/strategy-list/order.ts');
    const valuesOf = (name) => Object.keys(words.VALUE_WORDS[name]).sort();
    assert.deepEqual(valuesOf('sections'), [...SECTIONS].sort());
    assert.deepEqual(valuesOf('status'), [...STATUSES].sort());
    assert.deepEqual(valuesOf('sort'), [...SORTS].sort());
  });

  it('give every choice a name in both languages', () => {
    for (const [tag, options] of Object.entries(data.elements)) {
      for (const { name, kind, choices } of options) {
        if (kind !== 'one' && kind !== 'many') continue;
        assert.ok(choices?.length > 0, `${tag} ${name}`);
        for (const choice of choices) {
          assert.ok(choice.words.sv && choice.words.en, `${tag} ${name} ${choice.value}`);
        }
      }
    }
    const kind = (tag, wanted) => data.elements[tag].find(({ name }) => name === wanted).kind;
    assert.equal(kind('lor-contact-finder', 'map'), 'switch');
    assert.equal(kind('lor-strategy-list', 'topic'), 'many');
    assert.equal(data.counties.length, 21);
    assert.equal(data.municipalities.length, 290);
  });

  it('say the same things in both languages, and no more', async () => {
    const { TEXTS } = await load('texts');
    assert.deepEqual(Object.keys(TEXTS.sv), Object.keys(TEXTS.en));
    const sources = ['builder', 'preview', 'result', 'try-page', 'own-content']
      .map((name) => `site/builder/${name}.ts`)
      .concat(
        ['basics', 'content', 'fields', 'looks', 'options', 'page', 'result', 'ways'].map(
          (name) => `site/builder/view/${name}.ts`,
        ),
      )
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const unused = Object.keys(TEXTS.sv).filter(
      // The names of the measures are looked up by the measure.
      (key) =>
        !new RegExp(`\\bt\\.${key}\\b`).test(sources) && !/^(radius|space|measure)$/.test(key),
    );
    assert.deepEqual(unused, []);
  });
});

describe("the builder's link", () => {
  it('says what was chosen, and nothing that is as at the start', () => {
    assert.equal(String(queryOf(START, data)), '');
    const query =
      'widget=strategy-list&speaks=fi&also=ar&o-county=22&o-type=agreement%2Cstrategy&o-heading=V%C3%A5ra&light-accent=8a1c4a&dark=1&dark-text=eeeeee&font=georgia&radius=0.5&measure=50&feed=%2Fa.json&system=drupal&way=data-lor&base=https%3A%2F%2Fx.se%2Flor%2F&fallback=link&width=280&scheme=dark';
    assert.equal(String(queryOf(stateOf(query), data)), query);
  });

  it('never holds what is searched for', () => {
    const state = { ...START, widget: 'lor-strategy-list', options: { query: 'hemligt' } };
    assert.deepEqual(optionsOf(state, data), { query: 'hemligt' });
    assert.doesNotMatch(String(queryOf(state, data)), /hemligt|query/);
    assert.deepEqual(stateOf('widget=strategy-list&o-query=x').options, {});
  });

  it('does no harm, whatever it holds', () => {
    const bad = [
      'widget=lor-evil&speaks=xx&also=..&way=rm&system=%00&fallback=all&width=-1&scheme=red',
      'o-county=99&o-municipality=abc&o-layout=%3Cscript%3E&o-onclick=alert(1)&o-lock=maybe',
      'light-accent=red&dark-text=%23ggg&light-__proto__=fff&font=constructor&radius=1e9&space=NaN',
      'feed=javascript:alert(1)&base=data:text/html,x',
      'feed=//evil.example/x&base=http://evil.example/',
      'o-deep-link=%22%3E%3Cscript%3E&o-heading-level=7&term=',
      '%E0%A4%A&=&&&===',
      `o-heading-level=${'9'.repeat(10_000)}`,
    ];
    for (const query of bad) assert.deepEqual(stateOf(query), START, query);
    assert.equal(stateOf(`o-heading=${'x'.repeat(9999)}`).options.heading.length, 160);
    assert.equal(stateOf('o-heading=a%0Ab%00c').options.heading, 'a b c');
  });

  it('takes addresses of the site and of https, and colours as people write them', () => {
    assert.equal(validFeed(' /uppgifter/a.json '), '/uppgifter/a.json');
    assert.equal(validFeed('https://x.se/a.json?b=1'), 'https://x.se/a.json?b=1');
    for (const bad of ['a.json', 'ftp://x.se', '//x.se/a', 'https://', '/a b', '/"x']) {
      assert.equal(validFeed(bad), '', bad);
    }
    assert.equal(validBase('https://x.se/lor?a=1'), 'https://x.se/lor/');
    assert.equal(validBase('http://x.se/lor/'), '');
    assert.equal(validColour('1D4A38'), '#1d4a38');
    assert.equal(validColour('#abc'), '#aabbcc');
    for (const bad of ['', '#12', 'red', '#1234567']) assert.equal(validColour(bad), undefined);
  });

  it('leaves out what does not fit together', () => {
    const options = { county: '22', municipality: '2280', lock: '', layout: 'full' };
    assert.deepEqual(optionsOf({ ...START, options }, data), { municipality: '2280', lock: '' });
    assert.deepEqual(optionsOf({ ...START, options: { lock: '' } }, data), {});
    const silent = { 'no-heading': '', 'heading-level': '3' };
    assert.deepEqual(optionsOf({ ...START, options: silent }, data), { 'no-heading': '' });
    assert.equal(fallbackOf({ ...START, options: { county: '22' } }, data), 'facts');
    assert.equal(fallbackOf(START, data), 'link');
  });
});

describe('the contrast', () => {
  let contrast;
  let looks;
  before(async () => {
    contrast = await load('contrast');
    looks = await load('looks');
  });

  it('is that of WCAG', () => {
    const near = (one, other, expected) =>
      assert.ok(Math.abs(contrast.ratio(one, other) - expected) < 0.005, `${one} ${other}`);
    near('#000000', '#ffffff', 21);
    near('#ffffff', '#ffffff', 1);
    near('#767676', '#ffffff', 4.54);
    near('#777777', '#ffffff', 4.48);
    near('#0000ff', '#ffffff', 8.59);
    near('#ff0000', '#ffffff', 4);
  });

  it('mixes colours as the style sheet does', () => {
    assert.equal(contrast.laid('#000000', '#ffffff', 0.76), '#3d3d3d');
    assert.equal(contrast.mixed('#ff0000', '#ff0000', 0.5), '#ff0000');
    // color-mix(in oklab, red, blue), as browsers compute it.
    assert.equal(contrast.mixed('#ff0000', '#0000ff', 0.5), '#8c53a2');
  });

  it('suggests the nearest colour of the hue that has enough', () => {
    for (const [colour, against, least] of [
      ['#ffaa00', '#ffffff', 4.5],
      ['#ffaa00', '#fbf7ef', 4.5],
      ['#333333', '#202020', 4.5],
      ['#777777', '#808080', 4.5],
      ['#00899a', '#171b1a', 4.5],
      ['#ffff00', '#ffffff', 3],
    ]) {
      const taken = contrast.nearest(colour, against, least);
      const found = contrast.ratio(taken, against);
      assert.match(taken, /^#[\da-f]{6}$/);
      assert.ok(found >= least, `${colour} on ${against}: ${taken} has ${found}`);
      assert.ok(found < least + 0.6, `${taken} is no nearer than it has to be: ${found}`);
    }
    assert.equal(contrast.nearest('#000000', '#ffffff', 4.5), '#000000');
  });

  it('is enough for the colours that come along, in light and dark', () => {
    for (const scheme of ['light', 'dark']) {
      const failing = looks.contrasts(START.looks, scheme).filter(({ passes }) => !passes);
      assert.deepEqual(
        failing.filter(({ front }) => front !== 'on-accent'),
        [],
        scheme,
      );
    }
  });

  it('finds what is too weak, and what it takes is enough', () => {
    const { looks: own } = stateOf('light-accent=ffaa00&light-surface=fbf7ef');
    const failing = looks.contrasts(own, 'light').filter(({ passes }) => !passes);
    assert.deepEqual(
      failing.map(({ front }) => front),
      ['accent', 'on-accent', 'focus'],
    );
    const better = { ...own, light: { ...own.light, accent: failing[0].suggestion } };
    assert.deepEqual(
      looks.contrasts(better, 'light').filter(({ passes }) => !passes),
      [],
    );
  });
});

describe('the style lines', () => {
  it('hold what was chosen, for the dark in a rule of its own', async () => {
    const { cssOf } = await load('looks');
    assert.equal(cssOf(START), '');
    assert.equal(
      cssOf(stateOf('light-surface=fbf7ef&radius=0.5&dark=1&dark-surface=202020&font=arial')),
      `lor-contact-finder {
  padding: 1em;
  background: #fbf7ef;
  --lor-color-surface: #fbf7ef;
  --lor-font: Arial, Helvetica, sans-serif;
  --lor-radius: 0.5em;
}

@media (prefers-color-scheme: dark) {
  lor-contact-finder {
    background: #202020;
    --lor-color-surface: #202020;
  }
}
`,
    );
    assert.doesNotMatch(
      cssOf(stateOf('widget=concept&light-surface=fbf7ef')),
      /padding|background:/,
    );
    assert.doesNotMatch(cssOf(stateOf('dark-surface=202020')), /dark/);
  });
});

describe('the lines', () => {
  let snippet;
  let frame;
  let policy;
  const inside = { first: '<a href="/">A</a>', also: '<p>\nB\n</p>' };
  before(async () => {
    snippet = await load('snippet');
    frame = await load('frame');
    policy = await load('policy');
  });
  const linesOf = (query) => snippet.snippetOf(stateOf(query), data, inside).all;

  it('are script and tag, with the version, the hash and the fallback', () => {
    assert.equal(
      linesOf('o-municipality=2280&o-map='),
      `<script type="module" src="/lor/1.2.3/lor-widgets.js" integrity="${data.integrity['lor-widgets.js']}"></script>
<lor-contact-finder municipality="2280" map><a href="/">A</a></lor-contact-finder>
`,
    );
    assert.match(data.integrity['lor-widgets.js'], /^sha384-.{64}$/);
  });

  it('have a second element in its language, without the words and the key of the first', () => {
    const lines = linesOf('o-county=22&also=ar&o-heading=V%C3%A5r&o-deep-link=lan&speaks=sv');
    assert.match(lines, /<lor-contact-finder lang="sv" county="22" heading="Vår" deep-link="lan">/);
    assert.match(
      lines,
      /<section lang="ar" dir="rtl">\n {2}<lor-contact-finder county="22">\n {4}<p>\n {4}B\n {4}<\/p>\n {2}<\/lor-contact-finder>\n<\/section>/,
    );
  });

  it('are a div for editors that remove tags', () => {
    assert.match(
      linesOf('way=data-lor&o-municipality=2280&o-map=&speaks=en'),
      /<div data-lor="contact-finder" data-lang="en" data-municipality="2280" data-map>/,
    );
  });

  it('name the one file that has what is chosen', () => {
    const script = /src="([^"]*)"/;
    const of = (query) => script.exec(linesOf(`way=standalone&${query}`))[1];
    assert.equal(of(''), '/lor/1.2.3/standalone/contact-finder.js');
    assert.equal(of('o-map='), '/lor/1.2.3/standalone/lor-widgets.js');
    assert.equal(of('feed=/a.json&widget=strategy-list'), '/lor/1.2.3/standalone/lor-widgets.js');
    assert.match(linesOf('way=standalone'), /^<script defer /);
  });

  it('ask another server with CORS, or the hash could not be checked', () => {
    const lines = linesOf('base=https://x.se/lor');
    assert.match(
      lines,
      /src="https:\/\/x\.se\/lor\/lor-widgets\.js" integrity="[^"]+" crossorigin>/,
    );
  });

  it('keep words from being markup', () => {
    const lines = linesOf(`o-heading=${encodeURIComponent('"><script>&amp;')}`);
    assert.match(lines, /heading="&quot;&gt;&lt;script&gt;&amp;amp;"/);
  });

  it('are a frame that says how, never what', () => {
    const state = stateOf(
      'way=frame&o-municipality=2280&o-heading=x&also=ar&feed=/a.json&o-locate=',
    );
    const { all } = frame.frameLines(state, data, { first: 'A "b"', also: 'C' });
    assert.match(
      all,
      /src="\/lor\/1\.2\.3\/frame\/contact-finder\.html\?municipality=2280&amp;locate=true"/,
    );
    assert.match(all, /contact-finder\.html\?lang=ar&amp;municipality=2280/);
    assert.match(all, /title="A &quot;b&quot;"/);
    assert.doesNotMatch(all, /a\.json|heading/);
    assert.deepEqual(frame.leftOut(state, data), ['heading', 'src']);
    assert.equal(
      frame.frameLines(stateOf('widget=concept'), data, { first: '', also: '' }),
      undefined,
    );
  });

  it('go with a policy that allows them and no more', () => {
    const of = (query) => policy.policyOf(stateOf(query), data);
    assert.equal(
      of(''),
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
    );
    assert.match(of('feed=https://x.se/a.json'), /connect-src 'self' https:\/\/x\.se;/);
    assert.match(of('base=https://x.se/lor/'), /script-src 'self' https:\/\/x\.se;/);
    assert.doesNotMatch(of('way=standalone'), /connect-src/);
    assert.match(of('way=frame'), /frame-src 'self'/);
  });
});
