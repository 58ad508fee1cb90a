import { html, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { msg } from '../../core/localize.js';
import type { Contacts, County } from './contacts.js';
import { countiesByName } from './place-names.js';

/** All counties to choose from without typing. */
export const countyIndex = (
  contacts: Contacts,
  locale: string,
  choose: (county: County) => void,
): TemplateResult =>
  html`<p class="subhead" id="counties">
      ${msg('Eller välj län', { id: 'finder.browse.label', desc: 'Above the list of all counties' })}
    </p>
    <ul class="counties" role="list" aria-labelledby="counties">
      ${countiesByName(contacts, locale).map(
        ({ county, name }) =>
          html`<li>
            <button class="link" type="button" @click=${() => choose(county)}>
              ${isolated(name, locale)}
            </button>
          </li>`,
      )}
    </ul>`;
