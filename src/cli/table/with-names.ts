import type { Draft } from './draft.js';
import type { KindFields } from './fields.js';
import { targetOf, type Mapping } from './guess-mapping.js';
import { nameOf } from './identify.js';
import { found } from './messages.js';
import type { TableFinding } from './table.js';

/** The drafts that are called something; the others get a finding. */
export function withNames(
  drafts: readonly Draft[],
  lists: KindFields,
  language: string,
  mapping: Mapping,
): Draft[] {
  return drafts.filter((draft) => {
    if (draft.list === '') return false;
    const fields = lists[draft.list] ?? Object.values(lists)[0]!;
    if (nameOf(draft.record, fields, language) !== undefined) return true;
    const columns = Object.keys(mapping).filter(
      (column) => targetOf(mapping[column] ?? '', lists, draft.list)?.field.path === fields.name,
    );
    draft.findings.push(noName(draft, fields.name, columns));
    return false;
  });
}

function noName({ line }: Draft, name: string, columns: readonly string[]): TableFinding {
  if (columns.length > 0) {
    const [column = ''] = columns;
    const words = {
      en: `Has no text in "${column}": the row is left out. Write one there, or take the row away.`,
      sv: `Har ingen text i ”${column}”. Raden är utelämnad. Skriv en text där, eller ta bort raden.`,
    };
    return found('error', 'no-name', words, { line, column });
  }
  const words = {
    en: `Is left out: no column holds "${name}". Say which one does, as in --map "Column=${name}".`,
    sv: `Är utelämnad. Ingen kolumn innehåller ”${name}”. Ange vilken det är, till exempel --map "Kolumn=${name}".`,
  };
  return found('error', 'no-name-column', words, { line });
}
