import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadSource } from '../../../scripts/lib/load-source.mjs';

const { fallbackHtml, jsonLd, ready } = await loadSource('src/cli/fallback/fallback.ts');
const { KINDS } = await loadSource('src/cli/kinds.ts');

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const own = (kind) => read(`src/content/${kind}.json`);
const fixture = async (kind) =>
  (await KINDS[kind].read(read(`test/cli/fixtures/${kind}.json`))).content;

/** Whether every element is closed in its order, as a parser without mercy would want it. */
function assertWellFormed(html) {
  const open = [];
  for (const [, close, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^<>]*>/g)) {
    if (close) assert.equal(open.pop(), name, html);
    else open.push(name);
  }
  assert.deepEqual(open, []);
}

for (const kind of Object.keys(KINDS)) {
  test(`${kind}: plain HTML without script, style or ids, in every language`, async () => {
    for (const language of ['sv', 'en', 'ar', 'ti', 'se', 'sv-x-lattlast']) {
      assert.equal(await ready(language), true);
      const html = fallbackHtml(own(kind), { language, county: '25' });
      assertWellFormed(html);
      assert.doesNotMatch(html, /<script|<style|\s(id|style|class|on\w+)=|undefined|null|\[object/);
      assert.ok(html.length > 300, html);
      for (const [, href] of html.matchAll(/href="([^"]*)"/g)) {
        assert.match(href, /^(https?|mailto|tel):/);
      }
    }
  });

  test(`${kind}: as JSON-LD, with nothing that holds nothing`, () => {
    const data = jsonLd(own(kind), { language: 'en', county: '25' });
    assert.equal(data['@context'], 'https://schema.org');
    const text = JSON.stringify(data);
    assert.doesNotMatch(text, /null|undefined|""|\[\]/);
    assert.ok(text.length > 200);
  });
}

test('contacts: the board asked for, its number first, with what is doubtful in words', async () => {
  const html = fallbackHtml(await fixture('contacts'), { county: '90', headingLevel: 3 });
  assert.equal(
    html,
    `<h3>Länsstyrelsen i norra exempellänet</h3>
<p><a href="tel:0105550100"><bdi dir="ltr">010-555 01 00</bdi></a> – Växel</p>
<dl>
<dt>Fler telefonnummer</dt><dd><a href="tel:0105550101"><bdi dir="ltr">010-555 01 01</bdi></a></dd>
<dt>E-post</dt><dd><a href="mailto:norra@example.se"><bdi dir="ltr">norra@example.se</bdi></a> <small>(Uppgiften är inte kontrollerad)</small></dd>
<dt>Besök</dt><dd>Storgatan 1, Exempelstad</dd>
<dt>Post</dt><dd>Box 1, 900 01 Exempelstad</dd>
<dt>Öppettider</dt><dd>Vardagar 8–16.30 <small>(Uppgiften är inte kontrollerad)</small></dd>
<dt>Webb</dt><dd><a href="https://www.example.se/norra">Webbplats</a></dd><dd><bdi lang="zxx" dir="ltr">javascript:alert(1)</bdi></dd>
</dl>
`,
  );
});

test('contacts: a county by code, letter or ISO, or by one of its municipalities', async () => {
  const content = await fixture('contacts');
  for (const options of [{ county: 'XA' }, { county: 'se-xa' }, { municipality: '9001' }]) {
    assert.match(fallbackHtml(content, options), /^<p><strong>Länsstyrelsen i norra/);
  }
  assert.match(
    fallbackHtml(own('contacts'), { municipality: '2280' }),
    /^<p><strong>Länsstyrelsen i Västernorrlands län<\/strong><\/p>\n<p><a href="tel:0611349000">/,
  );
});

test('contacts: without a county, all boards with their numbers, as many as are wanted', async () => {
  assert.equal(
    fallbackHtml(await fixture('contacts')),
    `<ul>
<li><a href="https://www.example.se/norra">Länsstyrelsen i norra exempellänet</a>, <a href="tel:0105550100"><bdi dir="ltr">010-555 01 00</bdi></a> – Växel</li>
<li>Södra &lt;exempellänet&gt; &amp; &quot;grannarna&quot;, <a href="tel:0105550200"><bdi dir="ltr">010-555 02 00</bdi></a></li>
</ul>
`,
  );
  const items = (options) => fallbackHtml(own('contacts'), options).match(/<li>/g).length;
  assert.equal(items({}), 21);
  assert.equal(items({ limit: 5 }), 5);
});

test('glossary: terms with what they mean, in the order of the language, as text', async () => {
  assert.equal(
    fallbackHtml(await fixture('glossary')),
    `<dl>
<dt>asyl</dt><dd>Skydd i ett annat land.</dd>
<dt>&lt;b&gt;ord&lt;/b&gt;</dt><dd>Begreppet har ingen definition än.</dd>
<dt>nyanländ</dt><dd>Den som nyss har fått bo i Sverige.</dd>
</dl>
`,
  );
});

test('what is in another language says which, and what a machine translated says so', async () => {
  await ready('ar');
  const html = fallbackHtml(await fixture('glossary'), { language: 'ar', limit: 2 });
  assert.match(html, /^<div lang="ar" dir="rtl">\n<dl>\n<dt>وافد جديد<\/dt>/);
  assert.match(html, /<dt><bdi lang="sv" dir="ltr">/);
  assert.match(html, /<p><small>ترجمة آلية/);
  assert.doesNotMatch(fallbackHtml(await fixture('glossary'), { language: 'sv' }), /Maskin/);
});

test('strategies: of the county asked for, with kind, years and whether they hold', async () => {
  const content = await fixture('strategies');
  assert.equal(
    fallbackHtml(content, { county: '90' }),
    `<ul>
<li><a href="https://www.example.se/strategi">Strategi för norra exempellänet</a> · Strategi · 2020–2024 · Har gått ut</li>
</ul>
`,
  );
  assert.match(
    fallbackHtml(content),
    /<li>Bara en titel · från 2021 · Oklart <small>\(Bara titeln är kontrollerad\)<\/small><\/li>/,
  );
  await ready('en');
  assert.match(
    fallbackHtml(content, { language: 'en' }),
    /<bdi lang="sv" dir="ltr">Strategi för norra exempellänet<\/bdi><\/a> · Strategy for the northern example county · Strategy/,
  );
});

test('collaboration: who there is today and what they do, and the board of the county', async () => {
  const content = await fixture('collaboration');
  assert.equal(
    fallbackHtml(content),
    `<ul>
<li><a href="https://www.example.se/">Länsstyrelserna</a>: Samordnar i länet.</li>
<li>Exempelföreningen <small>(Inte kontrollerat)</small></li>
</ul>
`,
  );
  assert.match(
    fallbackHtml(content, { county: '90' }),
    /<a href="https:\/\/www\.example\.se\/norra">Länsstyrelsen i norra exempellänet<\/a>: Samordnar/,
  );
});

test('JSON-LD leaves out what nobody has confirmed, and addresses that lead astray', async () => {
  assert.deepEqual(jsonLd(await fixture('contacts'), { county: '90' }), {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    name: 'Länsstyrelsen i norra exempellänet',
    url: 'https://www.example.se/norra',
    telephone: '010-555 01 00',
    address: 'Box 1, 900 01 Exempelstad',
    areaServed: { '@type': 'AdministrativeArea', name: 'Norra exempellänet' },
  });
  const [board, second] = jsonLd(await fixture('contacts'))['@graph'];
  assert.deepEqual([board.telephone, second.telephone], ['010-555 01 00', '010-555 02 00']);
  const names = (data) => data.itemListElement.map(({ item }) => `${item['@type']} ${item.name}`);
  assert.deepEqual(names(jsonLd(await fixture('strategies'))), [
    'DigitalDocument Strategi för norra exempellänet',
  ]);
  assert.deepEqual(names(jsonLd(await fixture('collaboration'))), [
    'GovernmentOrganization Länsstyrelserna',
  ]);
});

test('JSON-LD of a glossary names terms, their other words and their language', async () => {
  const data = jsonLd(await fixture('glossary'), { language: 'en', limit: 1 });
  assert.deepEqual(data.hasDefinedTerm, [
    {
      '@type': 'DefinedTerm',
      termCode: 'nyanland',
      name: 'newly arrived person',
      inLanguage: 'en',
    },
  ]);
  const [swedish] = jsonLd(await fixture('glossary')).hasDefinedTerm;
  assert.equal(swedish.description, 'Den som nyss har fått bo i Sverige.');
  assert.deepEqual(swedish.alternateName, ['nyanländ invandrare']);
});
