/** The concepts as flat rows, by their terms: what tables take, and the fields that are searched. */
export async function rowsOf() {
  const { concepts } = await (await fetch('/glossary.json')).json();
  const { compare } = new Intl.Collator('sv');
  return concepts
    .map(({ term, altTerms, definition }) => ({
      term: term.sv,
      others: (altTerms?.sv ?? []).join(', '),
      definition: definition.sv,
    }))
    .sort((a, b) => compare(a.term, b.term));
}

export const COLUMNS = { term: 'Begrepp', others: 'Också', definition: 'Betydelse' };
