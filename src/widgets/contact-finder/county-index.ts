import { html, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { msg } from '../../core/localize.js';
import { templateOf } from '../../core/template-of.js';
import type { Contacts, County } from './contacts.js';
import { countiesByName } from './place-names.js';

/** All counties to choose from without typing; folded where there is little room. */
export function countyIndex(
  contacts: Contacts,
  locale: string,
  folded: boolean,
  choose: (county: County) => void,
): TemplateResult {
  const label = msg('Eller välj län', {
    id: 'finder.browse.label',
    desc: 'Above the list of all counties',
  });
  // Listened to once, on the list: a page may have many finders.
  const pressed = (event: Event): void => {
    const code = (event.target as Element).closest('button')?.value;
    const county = contacts.counties.find((each) => each.code === code);
    if (county) choose(county);
  };
  // Buttons make a click of a key themselves.
  // eslint-disable-next-line lit-a11y/click-events-have-key-events
  const list = html`<ul class="counties" role="list" aria-labelledby="counties" @click=${pressed}>
    ${rowsFor(contacts, locale)}
  </ul>`;
  return folded
    ? html`<details>
        <summary class="subhead" id="counties">${label}</summary>
        ${list}
      </details>`
    : html`<p class="subhead" id="counties">${label}</p>
        ${list}`;
}

const ROW = '<li><button class="link" type="button" value=|>|</button></li>';

/** The rows made last, and for whom: the finders of a page show the same, again and again. */
let rows: TemplateResult | undefined;
let shown: Contacts | undefined;
let spoken: string | undefined;

function rowsFor(contacts: Contacts, locale: string): TemplateResult | undefined {
  if (shown !== contacts || spoken !== locale) {
    shown = contacts;
    spoken = locale;
    const counties = countiesByName(contacts, locale);
    rows = html(
      // One template in all: one for each row takes half as much memory again.
      templateOf(ROW.repeat(counties.length)),
      ...counties.flatMap(({ county, name }) => [county.code, isolated(name, locale)]),
    );
  }
  return rows;
}
