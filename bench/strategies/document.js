const LEVELS = {
  national: 'Hela landet',
  county: 'Länet',
  municipality: 'Kommunen',
  local: 'Lokalt',
};
const DAY = new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeZone: 'UTC' });
const decimals = (count) => new Intl.NumberFormat('sv', { maximumFractionDigits: count });
const KILOBYTES = decimals(0);
const MEGABYTES = decimals(1);
const THIS_YEAR = new Date().getFullYear();

export const STANDINGS = {
  'in-force': 'Gäller',
  ended: 'Har gått ut',
  superseded: 'Har ersatts',
  upcoming: 'Gäller inte än',
  unknown: 'Oklart',
};

const STATUS = { superseded: 'ended', upcoming: undefined };

/** What a document of the feed shows, and what it can be found and filtered by. */
export function documentOf(each, { types, topics, counties }) {
  const { counties: codes = [], topics: keys = [], parties = [] } = each;
  const standing = standingOf(each);
  return {
    ...each,
    parties,
    year: each.decided ? Number(each.decided.slice(0, 4)) : (each.validFrom ?? each.validTo),
    standing,
    typeName: types[each.type]?.sv,
    levelName: LEVELS[each.level],
    countyNames: codes.map((code) => counties[code].sv),
    topicNames: keys.map((key) => topics[key].sv),
    values: {
      county: codes,
      type: each.type ? [each.type] : [],
      topic: keys,
      level: each.level ? [each.level] : [],
      status: standing === 'upcoming' ? [] : [STATUS[standing] ?? standing],
    },
  };
}

function standingOf({ validFrom, validTo, supersededBy, checked, verified }) {
  if (supersededBy) return 'superseded';
  if (validTo < THIS_YEAR) return 'ended';
  if (validFrom > THIS_YEAR) return 'upcoming';
  const isSeen = checked && verified !== false && verified !== 'title-only';
  return validFrom && validTo && isSeen ? 'in-force' : 'unknown';
}

export function yearsInWords(from, to) {
  if (from && to) return from === to ? String(from) : `${from}\u2060–\u2060${to}`;
  if (from) return `från ${from}`;
  return to ? `till ${to}` : 'År okänt';
}

export const dayInWords = (iso) => DAY.format(new Date(iso));

/** "PDF, 1,2 MB" */
export function fileInWords({ format, size }) {
  const parts = [];
  if (format && format !== 'html') parts.push(format.toUpperCase());
  if (size !== undefined) {
    parts.push(
      size < 1e6 ? `${KILOBYTES.format(size / 1e3)} kB` : `${MEGABYTES.format(size / 1e6)} MB`,
    );
  }
  return parts.join(', ');
}
