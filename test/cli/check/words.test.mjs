import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadSource } from '../../../scripts/lib/load-source.mjs';
import { messagesInSources } from '../messages.mjs';

const { findingText, findingWords } = await loadSource('src/cli/check/words.ts');
const { checkFeed } = await loadSource('src/cli/check/check.ts');
const messages = messagesInSources();

const hasSwedish = (message) => findingWords(message, 'sv') !== findingWords(message, 'en');

test('messages are found where schemas and checks have them', () => {
  const found = new Set(messages.map(({ file }) => file));
  for (const file of [
    'src/core/schema-parts.ts',
    'src/core/validate.ts',
    'src/widgets/contact-finder/contacts.records.ts',
    'src/widgets/collaboration-overview/collaboration.schema.ts',
    'src/cli/check/json-fault.ts',
  ]) {
    assert.ok(found.has(file), file);
  }
  assert.ok(messages.length > 70, String(messages.length));
});

test('every message of schemas and checks has Swedish words', () => {
  const without = messages.filter(({ message }) => !hasSwedish(message));
  assert.deepEqual(without, []);
});

test('what a message fills in stands in the Swedish one, too', () => {
  for (const { file, message } of messages.filter((each) => /"namn"/.test(each.message))) {
    assert.match(findingWords(message, 'sv'), /namn/, `${file}: ${message}`);
  }
});

test('whatever a field holds, what is said of it is plain and has Swedish words', async () => {
  const values = [null, 5, 1.5, '', true, [], {}, [5], [null], { sv: 5 }, 'x'.repeat(3000), '!'];
  const unsaid = new Set();
  for (const kind of ['contacts', 'glossary', 'strategies', 'collaboration']) {
    const feed = JSON.parse(readFileSync(`test/cli/fixtures/${kind}.json`, 'utf8'));
    for (const broken of brokenCopies(feed, values)) {
      const { findings } = await checkFeed(broken);
      for (const { message } of findings) {
        if (!hasSwedish(message)) unsaid.add(message);
        assert.doesNotMatch(findingWords(message, 'en'), /Invalid|undefined|Expected/, message);
      }
    }
  }
  assert.deepEqual([...unsaid], []);
});

test('a message within others is said in Swedish, with what stands around it', () => {
  assert.equal(
    findingWords(
      'In 25 places: The field "nmae" is not known here and is not read. Did you mean "name"?',
      'sv',
    ),
    'På 25 ställen: Fältet "nmae" finns inte i det här formatet och läses inte. Menade du "name"?',
  );
  assert.equal(
    findingWords('Invalid key: Expected "code" but received undefined It is left out.', 'en'),
    'The field "code" is missing. It is left out.',
  );
  assert.equal(findingWords('Something new.', 'sv'), 'Something new.');
  // What stands in a file is no instruction for how to fill it in.
  assert.equal(
    findingWords('Names the county "$1 $& {}", which is not in the list.', 'sv'),
    'Nämner länet "$1 $& {}", som inte finns i listan.',
  );
});

test('an error says what it costs: the record, or everything', async () => {
  const text = async (feed, language) => findingText((await checkFeed(feed)).findings[0], language);
  const lost = {
    kind: 'contacts',
    version: 1,
    counties: [{ name: 'A' }, { code: '1', name: 'B' }],
  };
  assert.equal(await text(lost, 'sv'), 'Fältet "code" saknas. Posten utelämnas.');
  assert.equal(await text(lost, 'en'), 'The field "code" is missing. The record is left out.');
  assert.match(await text({ ...lost, version: 2 }, 'sv'), /^Ska vara 1\..* Inget visas\.$/);
  const less = { ...lost, counties: [{ code: '1', name: 'B', email: 'x' }] };
  assert.equal(await text(less, 'sv'), 'Ska vara en e-postadress. Det utelämnas.');
});

/** Copies of a value, each with one of the values in one place, or nothing there. */
function* brokenCopies(value, values) {
  yield* values;
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const copy = (inside) =>
      Array.isArray(value)
        ? value.map((each, place) => (String(place) === key ? inside : each))
        : { ...value, [key]: inside };
    for (const inside of brokenCopies(value[key], values)) yield copy(inside);
    const { [key]: _, ...rest } = value;
    if (!Array.isArray(value)) yield rest;
  }
}
