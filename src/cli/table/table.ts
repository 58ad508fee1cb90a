/** A row of a table. */
export interface Row {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  /** As many as the header has, or more where the row is too long. */
  readonly cells: readonly string[];
}

/** What can stand between cells. */
export type Delimiter = ';' | ',' | '\t' | '|';

/** A table as it stands in a file: nothing of it is understood yet. */
export interface Table {
  /** Names of the columns, each once: a second "Term" is "Term (2)", one without a name "Column C". */
  readonly header: readonly string[];
  /** All rows that hold something. */
  readonly rows: readonly Row[];
  readonly delimiter: Delimiter;
  /** What is wrong with the file itself. */
  readonly findings: readonly TableFinding[];
}

/** One saying in the languages that owners of content read. */
export interface Words {
  readonly en: string;
  readonly sv: string;
}

/** Something that could not be used as it stands, where it stands, and how to mend it. */
export interface TableFinding {
  /** Where in the feed that was made, as a JSON pointer; empty where nothing came of it. */
  readonly pointer: string;
  /** In English. */
  readonly message: string;
  /** The same in the languages of those who own content. */
  readonly words: Words;
  /** An error loses something, a warning tells what was understood, or is worth a look. */
  readonly severity: 'error' | 'warning';
  /** Which kind of finding it is, the same for all alike. */
  readonly code: string;
  /** Line of the file, from 1. */
  readonly line?: number;
  /** Name of the column, as in the header. */
  readonly column?: string;
}
