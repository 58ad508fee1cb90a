import collaboration from '../src/content/collaboration.json';
import contacts from '../src/content/contacts.json';
import glossary from '../src/content/glossary.json';
import strategies from '../src/content/strategies.json';

const CONTENTS: Readonly<Record<string, unknown>> = {
  'collaboration-overview': collaboration,
  'concept-glossary': glossary,
  'contact-finder': contacts,
  'strategy-list': strategies,
};

/** What the library's contents have as plain strings, which are Swedish, for readers to read. */
const PLAIN = ['title', 'name', 'label', 'term', 'board', 'parties', 'publisher'];

type Texts = Readonly<Record<string, string | readonly string[]>>;

/** The texts of a content: one map for each. */
function textsOf(value: unknown, key = ''): readonly Texts[] {
  if (typeof value === 'string') return PLAIN.includes(key) ? [{ sv: value }] : [];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, key));
  if (typeof value !== 'object' || value === null) return [];
  if ('sv' in value) return [value as Texts];
  return Object.entries(value).flatMap(([name, each]) => textsOf(each, name));
}

/** The texts of a widget's content that are Swedish, and not as well in the other language. */
export function swedishOf(widget: string, locale: string): ReadonlySet<string> {
  const texts = textsOf(CONTENTS[widget]);
  const own = new Set(texts.flatMap((each) => each[locale] ?? []));
  return new Set(texts.flatMap(({ sv }) => sv ?? []).filter((text) => !own.has(text)));
}
