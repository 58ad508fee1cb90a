import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf, isSwitch, valuesOf } from '../api/elements.mjs';
import { integrityOf } from '../lib/integrity.mjs';
import { loadSource } from '../lib/load-source.mjs';

/** The files that a snippet may name: in dist, by their address below the versioned folder. */
const FILES = {
  'lor-widgets.js': 'cdn/lor-widgets.js',
  'lor.css': 'cdn/lor.css',
  ...Object.fromEntries(
    [
      'lor-widgets',
      'contact-finder',
      'concept-glossary',
      'collaboration-overview',
      'strategy-list',
      'concept',
    ].map((name) => [`standalone/${name}.js`, `standalone/${name}.js`]),
  ),
  'frame/lor-frame.js': 'frame/lor-frame.js',
};

/** Attributes whose type in the manifest is words, and that are more than words. */
const KINDS = {
  level: 'many',
  status: 'many',
  sections: 'many',
  type: 'many',
  topic: 'many',
  'from-year': 'number',
  'to-year': 'number',
  limit: 'number',
  'deep-link': 'key',
  follow: 'key',
  concept: 'one',
  task: 'one',
  actor: 'one',
  county: 'one',
  municipality: 'one',
  'also-lang': 'one',
};

/** The message that is a widget's own heading. */
const TITLES = {
  'lor-contact-finder': 'finder.title',
  'lor-concept-glossary': 'glossary.title',
  'lor-collaboration-overview': 'overview.title',
  'lor-strategy-list': 'strategies.title',
};

/** The widgets' own headings, by element and language. */
async function titlesIn(languages) {
  const xliff = readFileSync('locales/en.xlf', 'utf8');
  const swedish = (id) =>
    new RegExp(`<trans-unit id="${id.replace('.', '\\.')}">\\s*<source>([^<]*)`).exec(xliff)[1];
  const titles = Object.fromEntries(
    Object.entries(TITLES).map(([tag, id]) => [tag, { sv: swedish(id) }]),
  );
  for (const language of languages) {
    if (language === 'sv') continue;
    const { templates } = await loadSource(`src/generated/locales/${language}.ts`);
    for (const [tag, id] of Object.entries(TITLES)) titles[tag][language] = templates[id];
  }
  return titles;
}

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

const inBoth = (text) =>
  typeof text === 'string' ? { sv: text, en: text } : { sv: text.sv, en: text.en ?? text.sv };

const bySwedish = (a, b) => a.words.sv.localeCompare(b.words.sv, 'sv');

/** What the contents call the keys that attributes take. */
function keysOfContents() {
  const choice = (value, text) => ({ value, words: inBoth(text) });
  const contacts = json('src/content/contacts.json');
  const glossary = json('src/content/glossary.json');
  const collaboration = json('src/content/collaboration.json');
  const strategies = json('src/content/strategies.json');
  const records = (list, field) => list.map((each) => choice(each.id, each[field])).sort(bySwedish);
  const map = (texts) => Object.entries(texts).map(([key, text]) => choice(key, text));
  return {
    concept: records(glossary.concepts, 'term'),
    task: records(collaboration.tasks, 'label'),
    actor: records(collaboration.actors, 'name'),
    type: map(strategies.types),
    topic: map(strategies.topics).sort(bySwedish),
    county: contacts.counties.map(({ code, name }) => choice(code, name)).sort(bySwedish),
    municipality: contacts.municipalities.map(({ code, name }) => choice(code, name)),
  };
}

/**
 * What the embed builder knows (`Data` of site/builder/model.ts): the elements' attributes from the
 * manifest, names of keys and places from the contents, and hashes of the files as they are now.
 * @param {{ version: string, dist?: string }} options
 */
export async function builderData({ version, dist = 'dist' }) {
  const { VALUE_WORDS } = await loadSource('site/builder/words.ts');
  const { SPOKEN } = await loadSource('site/builder/choices.ts');
  const { NAMES } = await loadSource('src/core/own-language-names.ts');
  const keys = keysOfContents();
  const choicesOf = (attribute) => {
    const { name } = attribute;
    const words = VALUE_WORDS[name] ?? {};
    const values = valuesOf(attribute) ?? (name in keys ? undefined : Object.keys(words));
    if (name === 'also-lang') {
      return SPOKEN.map((value) => ({ value, words: inBoth(NAMES[value][0]) }));
    }
    return (
      values?.map((value) => ({ value, words: words[value] ?? { sv: value, en: value } })) ??
      keys[name]
    );
  };
  const kindOf = (attribute) => {
    if (isSwitch(attribute)) return 'switch';
    return KINDS[attribute.name] ?? (valuesOf(attribute) ? 'one' : 'text');
  };
  const optionOf = (attribute) => {
    const kind = kindOf(attribute);
    // Numbers stand in the type twice: as numbers and as words.
    return {
      name: attribute.name,
      kind,
      ...((kind === 'one' || kind === 'many') && { choices: choicesOf(attribute) }),
    };
  };
  const contacts = json('src/content/contacts.json');
  return {
    version,
    titles: await titlesIn(SPOKEN),
    integrity: Object.fromEntries(
      Object.entries(FILES)
        .filter(([, file]) => existsSync(join(dist, file)))
        .map(([address, file]) => [address, integrityOf(join(dist, file))]),
    ),
    elements: Object.fromEntries(
      elementsOf(json('custom-elements.json')).map(({ tag, attributes }) => [
        tag,
        attributes.map(optionOf),
      ]),
    ),
    counties: contacts.counties
      .map(({ code, name, board, website }) => ({
        code,
        name: inBoth(name).sv,
        board: inBoth(board ?? name).sv,
        ...(website && { website }),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'sv')),
    municipalities: contacts.municipalities
      .map(({ code, name, county }) => ({ code, name: inBoth(name).sv, county }))
      .sort((a, b) => a.name.localeCompare(b.name, 'sv')),
  };
}
