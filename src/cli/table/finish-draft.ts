import { plainText, type Draft, type Texts } from './draft.js';
import type { ListFields } from './fields.js';
import { found, shown } from './messages.js';

/** What the things in a list cannot do without. */
const NEEDED: Readonly<Record<string, string>> = {
  phones: 'number',
  visitingAddresses: 'address',
  sources: 'title',
  regulation: 'title',
  links: 'title',
};

/** Makes of what the cells have said a record as feeds have them. */
export function finishDraft(draft: Draft, fields: ListFields, language: string): void {
  joinAddress(draft.record, language);
  for (const [path, needed] of Object.entries(NEEDED)) finishItems(draft, path, needed, language);
  finishPosition(draft);
  for (const { path, shape } of fields.fields) {
    const [owner = '', key] = path.split('.');
    const holder =
      owner === 'municipalities' && key !== undefined
        ? (draft.record[owner] as Record<string, unknown> | undefined)
        : draft.record;
    const at = holder === draft.record ? owner : (key ?? '');
    const value = holder?.[at];
    if (holder === undefined || value === undefined) continue;
    if (shape === 'text') holder[at] = plainText(value, language);
    if (shape === 'textList') {
      holder[at] = (value as Texts[]).filter(Boolean).map((texts) => plainText(texts, language));
    }
  }
}

/** One line of what stood in columns of its own: `Box 22067, 104 22 Stockholm`. */
function joinAddress(record: Record<string, unknown>, language: string): void {
  const parts = record['postalAddress.parts'] as Texts | undefined;
  Reflect.deleteProperty(record, 'postalAddress.parts');
  if (!parts) return;
  const place = [parts['2'], parts['3']].filter(Boolean).join(' ');
  const texts = (record['postalAddress'] ??= {}) as Texts;
  const before = texts[language] ?? parts['1'];
  // "Postadress" may hold it all already.
  const isThere =
    parts['2'] !== undefined && before?.replace(/\s/g, '').includes(parts['2'].replace(/\s/g, ''));
  const line = isThere ? before : [before, place].filter(Boolean).join(', ');
  if (line) texts[language] = line;
}

/** A page's address is its title where nobody gave one. */
const titleOf = (url: unknown): string => String(url).replace(/^[a-z]+:\/\/(www\.)?|\/$/g, '');

function finishItems(draft: Draft, path: string, needed: string, language: string): void {
  const items = draft.record[path] as Record<string, unknown>[] | undefined;
  if (!items) return;
  const isCited = needed === 'title';
  const kept = items.filter(Boolean).flatMap((item) => {
    const title = item[needed] as Texts | undefined;
    const own = isCited && title ? Object.values(title)[0] : undefined;
    if (isCited && own !== undefined) {
      const [, sfs] = /\b(?:SFS )?\(?(\d{4}:\d{1,4})\)?/.exec(own) ?? [];
      if (sfs !== undefined && path !== 'links') item['sfs'] ??= sfs;
      if (/^https?:\/\/\S+$/.test(own)) {
        item['url'] ??= own;
        item[needed] = { [language]: titleOf(own) };
      }
    }
    if (isCited && !title && item['url'] !== undefined) {
      item[needed] = { [language]: titleOf(item['url']) };
    }
    if (item[needed] === undefined) {
      const rest = Object.values(item).map((each) => plainText(each, language));
      if (rest.length > 0) draft.findings.push(incomplete(draft, path, needed, String(rest[0])));
      return [];
    }
    return [
      Object.fromEntries(
        Object.entries(item).map(([key, value]) => [key, plainText(value, language)]),
      ),
    ];
  });
  if (kept.length > 0) draft.record[path] = kept;
  else Reflect.deleteProperty(draft.record, path);
}

const incomplete = ({ line }: Draft, path: string, needed: string, value: string) =>
  found(
    'warning',
    'incomplete',
    {
      en: `"${shown(value)}" is left out: it belongs to "${path}", which needs "${needed}" beside it.`,
      sv: `”${shown(value)}” är utelämnat. Det hör till ”${path}”, som också behöver ”${needed}”.`,
    },
    { pointer: `/${path}`, line },
  );

/** Longitude and latitude are of use together only. */
function finishPosition(draft: Draft): void {
  const place = draft.record['municipalities'] as Record<string, unknown> | undefined;
  if (!place || Array.isArray(place)) return;
  const { longitude, latitude, ...others } = place;
  if (longitude !== undefined && latitude !== undefined) {
    others['position'] = [longitude, latitude];
  } else if (longitude !== undefined || latitude !== undefined) {
    const words = {
      en: 'Has only one of longitude and latitude: the position is left out.',
      sv: 'Har bara en av longitud och latitud. Läget är utelämnat.',
    };
    const pointer = '/municipalities/position';
    draft.findings.push(found('warning', 'position', words, { pointer, line: draft.line }));
  }
  draft.record['municipalities'] = others;
}
