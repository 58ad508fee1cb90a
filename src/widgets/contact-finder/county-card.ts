import { html, nothing, type TemplateResult } from 'lit';
import { isolated, leftToRight } from '../../core/bidi.js';
import { heading } from '../../core/heading.js';
import { link } from '../../core/links.js';
import { msg } from '../../core/localize.js';
import { sourceLine } from '../../core/source-line.js';
import { textIn } from '../../core/text.js';
import type { Contacts, Municipality } from './contacts.js';
import type { CountyFacts, Fact, FactValue } from './county-facts.js';

/** What the card shows besides the facts, and what the reader can do with it. */
export interface CardView {
  readonly contacts: Contacts;
  readonly municipality: Municipality | undefined;
  readonly locale: string;
  readonly headingLevel: number;
  /** What came of the last press, in words; empty before the first. */
  readonly outcome: string;
  readonly copy: () => void;
  readonly searchAgain: () => void;
}

/** The answer: one county administrative board, its number first. */
export function countyCard(facts: CountyFacts, view: CardView): TemplateResult {
  const { county, board, doorName, phone } = facts;
  const { contacts, locale } = view;
  const municipality = textIn(view.municipality?.name, locale, contacts.language);
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
      ${
        facts.facts.length > 0
          ? html`<dl class="facts">${facts.facts.map((fact) => factRow(fact, locale))}</dl>`
          : nothing
      }
      ${phone || facts.facts.length > 0 ? nothing : noFacts()}
      <ul class="actions" role="list">
        <li>
          <button class="link" type="button" @click=${view.searchAgain}>
            ${msg('Sök igen', { id: 'finder.card.again', desc: 'Button that leads back to the search' })}
          </button>
        </li>
        <li>
          <button class="link" type="button" @click=${view.copy}>
            ${msg('Kopiera', {
              id: 'finder.card.copy',
              desc: "Button that copies the board's contact details as text",
            })}
          </button>
        </li>
        <li>
          <button class="link" type="button" @click=${() => window.print()}>
            ${msg('Skriv ut', { id: 'finder.card.print', desc: 'Button that prints the page' })}
          </button>
        </li>
      </ul>
      <p class="small muted" ?hidden=${!view.outcome}>${view.outcome}</p>
    </div>
    ${sourceLine(contacts, facts.checked, locale, reportLink(facts.reportHref))}`;
}

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

function factRow({ label, values }: Fact, locale: string): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    ${values.map(
      (value) =>
        html`<dd>
          ${link(
            value.href,
            value.leftToRight ? leftToRight(value.text.text) : isolated(value.text, locale),
          )}${value.note ? html`<span class="muted">&nbsp;– ${isolated(value.note, locale)}</span>` : nothing}
          ${doubtMark(value)}
        </dd>`,
    )}
  </div>`;
}

const doubtMark = ({ doubt }: FactValue): unknown =>
  doubt ? html`<span class="doubt">${doubt}</span>` : nothing;
