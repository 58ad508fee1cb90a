import type { Draft, Texts } from './draft.js';
import type { KindFields } from './fields.js';
import { targetOf, type Mapping, pathIn } from './guess-mapping.js';
import { nameOf } from './identify.js';
import { found, shown } from './messages.js';
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
    const name = nameOf(draft.record, fields, language);
    if (name !== undefined) {
      draft.findings.push(...inOtherLanguage(draft, fields.name, name, language));
      return true;
    }
    const columns = Object.keys(mapping).filter(
      (column) =>
        targetOf(pathIn(mapping, column) ?? '', lists, draft.list)?.field.path === fields.name,
    );
    draft.findings.push(noName(draft, fields.name, columns));
    return false;
  });
}

/** Nobody sees at once that a cell is empty where another language has a text. */
function inOtherLanguage(
  { record, line }: Draft,
  field: string,
  name: string,
  language: string,
): TableFinding[] {
  const texts = record[field];
  if (typeof texts === 'string' || (texts as Texts)[language] !== undefined) return [];
  const words = {
    en: `"${shown(name)}" has no "${field}" in the language of the feed (${language}). Write it in the empty cell.`,
    sv: `”${shown(name)}” saknar ”${field}” på innehållets språk (${language}). Skriv texten i den tomma cellen.`,
  };
  return [found('warning', 'no-own-name', words, { pointer: `/${field}`, line })];
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
