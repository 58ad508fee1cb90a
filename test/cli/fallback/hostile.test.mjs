import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonSchemaOf } from '../../../scripts/lib/json-schema.mjs';
import { loadSource } from '../../../scripts/lib/load-source.mjs';

const { fallbackHtml, jsonLd, ready } = await loadSource('src/cli/fallback/fallback.ts');
const { KINDS } = await loadSource('src/cli/kinds.ts');
const { feedWith } = await loadSource('test/hostile/feed.ts');
const { HARMLESS, PAYLOADS } = await loadSource('test/hostile/payloads.ts');

const schemaOf = async (kind) =>
  jsonSchemaOf((await import(`../../../scripts/schemas/${kind}.mjs`))[kind]);

/** The tags that there are in HTML, each with its attributes but what they say. */
const tagsIn = (html) =>
  new Set([...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replaceAll(/="[^"]*"/g, '')));

const beyond = (some, all) => [...some].filter((each) => !all.has(each));

/** Names of things and of what is said of them. */
const keysIn = (value) =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => [
        ...(Array.isArray(value) ? [] : [key]),
        ...keysIn(each),
      ])
    : [];

for (const kind of Object.keys(KINDS)) {
  const schema = await schemaOf(kind);

  /** What the command writes of a feed that says this everywhere. */
  async function written(payload, language) {
    const { feed, keys } = feedWith(schema, payload);
    const { content } = await KINDS[kind].read(feed);
    assert.ok(content);
    await ready(language);
    const options = [{ language }, { language, county: keys.own }];
    return {
      html: options.map((each) => fallbackHtml(content, each)).join('\n'),
      data: options.map((each) => jsonLd(content, each)),
    };
  }

  test(`${kind}: hostile texts stay texts in the page and in JSON-LD`, async () => {
    const tags = new Set();
    const keys = new Set();
    for (const [payload, language] of [
      [HARMLESS, 'sv'],
      [HARMLESS, 'ar'],
      [{ ...HARMLESS, address: true }, 'sv'],
      [{ ...HARMLESS, language: true }, 'sv'],
    ]) {
      const { html, data } = await written(payload, language);
      for (const each of tagsIn(html)) tags.add(each);
      for (const each of keysIn(data)) keys.add(each);
    }
    for (const [what, payload] of Object.entries(PAYLOADS)) {
      for (const language of payload.bothWays ? ['sv', 'ar'] : ['sv']) {
        const { html, data } = await written(payload, language);
        assert.deepEqual(beyond(tagsIn(html), tags), [], what);
        assert.deepEqual(beyond(keysIn(data), keys), [], what);
        for (const [, href] of html.matchAll(/href="([^"]*)"/g)) {
          assert.match(href, /^(https?|mailto|tel):/, what);
        }
        for (const address of JSON.stringify(data).matchAll(/"url":"([^"]*)"/g)) {
          assert.match(address[1], /^(https?|mailto|tel):/, what);
        }
      }
    }
  });
}
