import { html, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { msg } from '../../core/localize.js';
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
  const counties = countiesByName(contacts, locale);
  // Listened to once, on the list: a page may have many finders.
  const pressed = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-county]');
    const found = counties.find(({ county }) => county.code === button?.dataset['county']);
    if (found) choose(found.county);
  };
  // Buttons make a click of a key themselves.
  // eslint-disable-next-line lit-a11y/click-events-have-key-events
  const list = html`<ul class="counties" role="list" aria-labelledby="counties" @click=${pressed}>
    ${counties.map(
      ({ county, name }) =>
        html`<li>
          <button class="link" type="button" data-county=${county.code}>
            ${isolated(name, locale)}
          </button>
        </li>`,
    )}
  </ul>`;
  return folded
    ? html`<details>
        <summary class="subhead" id="counties">${label}</summary>
        ${list}
      </details>`
    : html`<p class="subhead" id="counties">${label}</p>
        ${list}`;
}
