import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { counted } from '../../core/counted.js';
import { msg, str } from '../../core/localize.js';
import { rowStyles } from '../../core/row-styles.js';
import type { ShownText } from '../../core/text.js';
import type { Contacts } from './contacts.js';
import { Locator, type LocateOutcome } from './locator.js';
import { hasPositions, type NearPlace } from './near-places.js';
import type { Place } from './place-search.js';

export interface LocateView {
  readonly contacts: Contacts;
  readonly locale: string;
  /** What is typed now: who types has no more use for what the position has brought. */
  readonly query: string;
  readonly nameOf: (place: Place) => ShownText;
  readonly choose: (place: Place) => void;
  /** Says something through the widget's live region, in the language then speaking. */
  readonly say: (words: () => string) => void;
}

interface Located {
  readonly contacts: Contacts;
  readonly locator: Locator;
  say: LocateView['say'];
}

const located = new WeakMap<LitElement, Located>();

/** The button that asks for the reader's position, and what came of pressing it. */
export function locateView(host: LitElement, view: LocateView): unknown {
  const { contacts } = view;
  if (!hasPositions(contacts) || !('geolocation' in navigator)) return nothing;
  const { locator } = locatedOf(host, view);
  if (view.query) locator.forget();
  const { outcome } = locator;
  return html`<div class="locate">
    <p class="locate-line">
      <button
        class="link"
        type="button"
        aria-describedby="privacy"
        @click=${() => locator.ask(contacts)}
      >
        <svg class="locate-icon" viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="6" />
          <path d="M12 2v4M12 18v4M2 12h4M18 12h4" />
        </svg>
        ${msg('Använd min plats', {
          id: 'finder.locate.button',
          desc: "Button that asks the browser for the reader's position",
        })}
      </button>
      <span class="muted" id="privacy"
        >${msg('Platsen stannar i din webbläsare.', {
          id: 'finder.locate.privacy',
          desc: 'Beside the button that asks for the position: it is sent nowhere',
        })}</span
      >
    </p>
    ${
      outcome?.kind === 'near'
        ? nearList(outcome.places, view)
        : html`<p class="locate-outcome" ?hidden=${!outcome}>
            ${outcome ? wordsFor(outcome.kind) : nothing}
          </p>`
    }
  </div>`;
}

/** What is kept for a finder; other content begins anew. */
function locatedOf(host: LitElement, { contacts, say }: LocateView): Located {
  const before = located.get(host);
  if (before?.contacts === contacts) {
    before.say = say;
    return before;
  }
  before?.locator.forget();
  const kept: Located = {
    contacts,
    say,
    locator: new Locator(host, () => {
      host.requestUpdate();
      const { outcome } = kept.locator;
      if (outcome) kept.say(() => outcomeSaid(outcome));
    }),
  };
  located.set(host, kept);
  return kept;
}

const outcomeSaid = (outcome: LocateOutcome): string =>
  outcome.kind === 'near'
    ? counted(
        msg('one {# kommun nära dig} other {# kommuner nära dig}', {
          id: 'finder.locate.found',
          desc: 'Said when municipalities near the reader are shown; # is how many',
        }),
        outcome.places.length,
      )
    : wordsFor(outcome.kind);

function wordsFor(kind: Exclude<LocateOutcome['kind'], 'near'>): string {
  switch (kind) {
    case 'asking':
      return msg('Söker din plats …', {
        id: 'finder.locate.asking',
        desc: 'While the browser is looking for the position, or asks whether it may',
      });
    case 'refused':
      return msg('Webbläsaren får inte visa din plats. Skriv kommunens namn i stället.', {
        id: 'finder.locate.refused',
        desc: 'The reader or the browser refused the position',
      });
    case 'forbidden':
      return msg('Den här sidan får inte fråga efter din plats. Skriv kommunens namn i stället.', {
        id: 'finder.locate.forbidden',
        desc: 'The website itself does not let the position be asked for',
      });
    case 'late':
      return msg('Det tog för lång tid. Försök igen, eller skriv kommunens namn.', {
        id: 'finder.locate.late',
        desc: 'The position was not found in time, or nobody answered the question of the browser',
      });
    case 'outside':
      return msg('Du verkar vara utanför området som finns här. Skriv kommunens namn i stället.', {
        id: 'finder.locate.outside',
        desc: 'The position is far from every municipality in the content',
      });
    case 'unknown':
      return msg('Det gick inte att hitta din plats. Skriv kommunens namn i stället.', {
        id: 'finder.locate.unknown',
        desc: 'The position could not be found',
      });
  }
}

function nearList(places: readonly NearPlace[], view: LocateView): TemplateResult {
  const { locale, nameOf, choose } = view;
  return html`<p class="count">
      <strong id="near"
        >${msg('Närmast dig', {
          id: 'finder.locate.near',
          desc: 'Above the list of the nearest municipalities',
        })}</strong
      >
    </p>
    <ul class="rows" role="list" aria-labelledby="near">
      ${places.map(
        ({ place, metres }) =>
          html`<li>
            <button
              class="row"
              part="item"
              type="button"
              data-county=${place.county.code}
              @click=${() => choose(place)}
            >
              <span class="row-name">${isolated(nameOf(place), locale)}</span>
              <span class="muted">${isolated(nameOf({ county: place.county }), locale)}</span>
              <span class="why">${distanceWords(metres, locale)}</span>
            </button>
          </li>`,
      )}
    </ul>
    <p class="advice">
      ${msg('Välj din kommun. Den närmaste är inte alltid den rätta.', {
        id: 'finder.locate.near.advice',
        desc: 'Below the list of the nearest municipalities',
      })}
    </p>`;
}

/** No more exact than a point for a whole municipality is. */
function distanceWords(metres: number, locale: string): string {
  const kilometres = metres / 1000;
  if (kilometres < 1) {
    return msg('Mindre än 1 km', {
      id: 'finder.locate.distance.short',
      desc: 'How far it is to a municipality',
    });
  }
  const rounded = kilometres < 10 ? Math.round(kilometres) : Math.round(kilometres / 5) * 5;
  return msg(str`Cirka ${inKilometres(rounded, locale)}`, {
    id: 'finder.locate.distance',
    desc: 'How far it is to a municipality; the placeholder is a distance, as in "about 12 km"',
  });
}

/** Browsers that do not know the language would write English. */
const inKilometres = (distance: number, locale: string): string =>
  Intl.NumberFormat.supportedLocalesOf(locale).length > 0
    ? new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: 'kilometer',
        numberingSystem: 'latn',
      }).format(distance)
    : `${distance} km`;

const locateStyles = css`
  .locate-line {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 0.75);
    align-items: center;
    font-size: 0.875em;
  }

  .locate-line .link {
    display: inline-flex;
    column-gap: 0.4em;
    align-items: center;
    min-block-size: 2.75em;
  }

  .locate-icon {
    flex: none;
    inline-size: 1.125em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: square;
  }

  .locate-outcome {
    max-inline-size: var(--_measure);
  }

  .locate .count {
    margin-block-start: var(--_space);
  }

  @media print {
    .locate {
      display: none;
    }
  }
`;

export const styles = [rowStyles, locateStyles];
