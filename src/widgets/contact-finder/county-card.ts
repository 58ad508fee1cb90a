import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { leftToRight } from '../../core/left-to-right.js';
import { copyLabel, copyText } from '../../core/copy-text.js';
import { disclosure } from '../../core/disclosure.js';
import { heading } from '../../core/heading.js';
import { link } from '../../core/links.js';
import { printLabel } from '../../core/print-label.js';
import { msg } from '../../core/localize.js';
import { sourceLine } from '../../core/source-line.js';
import { textIn } from '../../core/text.js';
import type { Contacts } from './contacts.js';
import { factsAsText, factsCopied } from './copy-facts.js';
import { countyFacts, type CountyFacts, type Fact, type FactValue } from './county-facts.js';
import type { Place } from './place-search.js';
import { saveContact } from './save-contact.js';

/** What the card shows besides the facts, and what the reader can do with it. */
export interface CardView {
  readonly contacts: Contacts;
  readonly place: Place;
  readonly locale: string;
  readonly headingLevel: number;
  /** Only what most people come for is in sight; the rest is folded. */
  readonly compact: boolean;
  /** What came of the last press, in words; empty before the first. */
  readonly outcome: string;
  /** Tells what came of a press, in the language then speaking. */
  readonly tell: (outcome: Promise<() => string>) => void;
  /** Undefined where there is no search to go back to. */
  readonly searchAgain: (() => void) | undefined;
}

/** The answer: one county administrative board, its number first. */
export function countyCard(view: CardView): TemplateResult {
  const { contacts, locale, compact } = view;
  const facts = countyFacts(view.place.county, contacts, locale);
  const { county, board, doorName, phone, email } = facts;
  const municipality = textIn(view.place.municipality?.name, locale, contacts.language);
  const rest = compact ? facts.facts.filter(({ values }) => values[0] !== email) : facts.facts;
  const list =
    rest.length > 0
      ? html`<dl class="facts">${rest.map((fact) => factRow(fact, locale))}</dl>`
      : nothing;
  return html`<div class="answer" part="card" role="group" aria-labelledby="board">
      ${
        municipality && county
          ? html`<p class="lies-in">
              ${liesIn(isolated(municipality, locale), isolated(county, locale))}
            </p>`
          : nothing
      }
      ${heading(view.headingLevel, isolated(board, locale), 'board')}
      ${doorName ? html`<p class="small muted">${isolated(doorName, locale)}</p>` : nothing}
      ${phone ? wantedPhone(phone, locale) : nothing}
      ${compact && email ? html`<p class="second">${shownValue(email, locale)}</p>` : nothing}
      ${compact && rest.length > 0 ? disclosure(foldedLabel(), list) : list}
      ${phone || facts.facts.length > 0 ? nothing : noFacts()} ${actions(facts, view)}
      <p class="small muted" ?hidden=${!view.outcome}>${view.outcome}</p>
    </div>
    ${sourceLine(contacts, facts.checked, locale, reportLink(facts.reportHref))}`;
}

/** What can be done with the card. A small one only leads back: what it shows can be selected. */
function actions(facts: CountyFacts, view: CardView): TemplateResult {
  const action = (label: string, act: () => void): TemplateResult =>
    html`<li><button class="link" type="button" @click=${act}>${label}</button></li>`;
  const { searchAgain, tell, contacts, locale, place } = view;
  const save = saveContact;
  return html`<ul class="actions" role="list">
    ${searchAgain ? action(searchAgainLabel(), searchAgain) : nothing}
    ${save ? action(saveLabel(), () => tell(save(facts, place.county, contacts, locale))) : nothing}
    ${
      view.compact
        ? nothing
        : [
            action(copyLabel(), () => tell(copyText(factsAsText(facts), factsCopied))),
            action(printLabel(), () => window.print()),
          ]
    }
  </ul>`;
}

const searchAgainLabel = (): string =>
  msg('Sök igen', { id: 'finder.card.again', desc: 'Button that leads back to the search' });
const saveLabel = (): string =>
  msg('Spara som kontakt', {
    id: 'finder.card.save',
    desc: 'Button that saves the contact details as a file for address books (vCard)',
  });
const foldedLabel = (): string =>
  msg('Adresser och länkar', {
    id: 'finder.card.more',
    desc: 'In the small layout: what further contact details are folded under',
  });

const liesIn = (municipality: unknown, county: unknown): TemplateResult =>
  msg(html`${municipality} ligger i ${county}.`, {
    id: 'finder.card.lies-in',
    desc: 'Where a municipality lies; placeholders: its name and the name of its county, as in "Kiruna ligger i Norrbottens län."',
  });

/** The page's own way to the board, which the editor left as fallback, is then the best there is. */
const noFacts = (): TemplateResult =>
  html`<p class="intro">
      ${msg('Här finns inga kontaktuppgifter till länsstyrelsen än.', {
        id: 'finder.card.no-facts',
        desc: 'On the card of a board of which no phone number, address or link is known yet',
      })}
    </p>
    <slot></slot>`;

const reportLink = (href: string | undefined): unknown =>
  href
    ? html`<a class="report" href=${href}
        >${msg('Stämmer inte uppgifterna? Meddela länsstyrelsen.', {
          id: 'finder.card.report',
          desc: "Link to the board's contact page, for reporting wrong contact details",
        })}</a
      >`
    : nothing;

function wantedPhone(phone: FactValue, locale: string): TemplateResult {
  return html`<p class="wanted-line">
    ${link(phone.href, leftToRight(phone.text.text), 'wanted')}
    ${phone.note ? html`<span class="muted">${isolated(phone.note, locale)}</span>` : nothing}
    ${doubtMark(phone)}
  </p>`;
}

const factRow = ({ label, values }: Fact, locale: string): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    ${values.map((value) => html`<dd>${shownValue(value, locale)}</dd>`)}
  </div>`;

const shownValue = (value: FactValue, locale: string): TemplateResult =>
  html`${link(
    value.href,
    value.leftToRight ? leftToRight(value.text.text) : isolated(value.text, locale),
  )}${value.note ? html`<span class="muted">&nbsp;– ${isolated(value.note, locale)}</span>` : nothing}
  ${doubtMark(value)}`;

const doubtMark = ({ doubt }: FactValue): unknown =>
  doubt ? html`<span class="doubt">${doubt}</span>` : nothing;
