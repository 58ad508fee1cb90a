import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { msg } from '../../core/localize.js';
import { searchInput } from '../../core/search-input.js';
import { textIn } from '../../core/text.js';
import type { Contacts } from './contacts.js';
import { shortName } from './place-names.js';

export interface SearchFieldView {
  readonly contacts: Contacts;
  readonly query: string;
  readonly locale: string;
  readonly typed: (query: string) => void;
  readonly entered: () => void;
  readonly cleared: () => void;
}

/** The one search field over municipalities and counties, with names that show what may be typed. */
export function searchField(view: SearchFieldView): TemplateResult {
  const { contacts, locale } = view;
  const county = contacts.counties[0];
  const example = contacts.municipalities.at(-1) ?? contacts.counties.at(-1);
  const municipality = textIn(example?.name, locale, contacts.language);
  return html`<slot name="intro"
      ><p class="intro">
        ${msg('Sök på kommun eller län, så får du telefonnummer, adress och länkar.', {
          id: 'finder.intro',
          desc: 'What the contact finder does, above the search field',
        })}
      </p></slot
    >
    ${searchInput({
      ...view,
      label: msg('Din kommun eller ditt län', {
        id: 'finder.search.label',
        desc: 'Label of the search field: your municipality or your county',
      }),
      hint:
        municipality && county
          ? examples(
              isolated(municipality, locale),
              isolated(shortName(county, contacts, locale), locale),
            )
          : nothing,
    })}`;
}

const examples = (municipality: unknown, county: unknown): TemplateResult =>
  msg(html`Till exempel ${municipality} eller ${county}`, {
    id: 'finder.search.hint',
    desc: 'Below the label; placeholders: name of a municipality and of a county',
  });
