import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { msg } from '../../core/localize.js';
import { searchInput } from '../../core/search-input.js';
import type { ShownText } from '../../core/text.js';

export interface SearchFieldView {
  readonly query: string;
  /** Names that show what may be typed. */
  readonly municipality: ShownText | undefined;
  readonly county: ShownText | undefined;
  readonly locale: string;
  readonly typed: (query: string) => void;
  readonly entered: () => void;
  readonly cleared: () => void;
}

/** The one search field over municipalities and counties. */
export const searchField = (view: SearchFieldView): TemplateResult =>
  searchInput({
    label: msg('Din kommun eller ditt län', {
      id: 'finder.search.label',
      desc: 'Label of the search field: your municipality or your county',
    }),
    hint:
      view.municipality && view.county
        ? examples(isolated(view.municipality, view.locale), isolated(view.county, view.locale))
        : nothing,
    query: view.query,
    typed: view.typed,
    entered: view.entered,
    cleared: view.cleared,
  });

const examples = (municipality: unknown, county: unknown): TemplateResult =>
  msg(html`Till exempel ${municipality} eller ${county}`, {
    id: 'finder.search.hint',
    desc: 'Below the label; placeholders: name of a municipality and of a county',
  });
