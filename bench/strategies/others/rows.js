/** The documents as flat rows: what tables take, and the fields that are searched. */
export async function rowsOf() {
  const { strategies, types, topics, counties } = await (await fetch('/strategies.json')).json();
  const year = new Date().getFullYear();
  return strategies.map((each) => ({
    title: each.title,
    type: types[each.type]?.sv ?? '',
    county: (each.counties ?? []).map((code) => counties[code].sv).join(', '),
    topics: each.topics.map((key) => topics[key].sv).join(', '),
    parties: each.parties.join(', '),
    publisher: each.publisher,
    level: each.level,
    status: each.validTo < year ? 'Har gått ut' : each.validTo ? 'Gäller' : 'Oklart',
    year: Number(each.decided?.slice(0, 4) ?? each.validFrom ?? each.validTo ?? 0),
  }));
}

export const COLUMNS = {
  title: 'Titel',
  type: 'Typ',
  county: 'Län',
  topics: 'Ämne',
  parties: 'Parter',
  publisher: 'Utgivare',
  level: 'Nivå',
  status: 'Status',
  year: 'År',
};

/** Those that have few values: one can be chosen. */
export const FILTERED = ['type', 'county', 'level', 'status'];

export const valuesIn = (rows, field) => [...new Set(rows.map((row) => row[field]))].sort();

/** A choice of one of the values of a field, or all. */
export function choiceOf(rows, field, choose) {
  const choice = document.createElement('select');
  choice.ariaLabel = COLUMNS[field];
  choice.append(new Option(`${COLUMNS[field]}: alla`, ''));
  for (const value of valuesIn(rows, field)) choice.append(new Option(value, value));
  choice.addEventListener('change', () => choose(choice.value));
  return choice;
}
