import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from './bidi.js';
import { formatDay } from './dates.js';
import { link, safeHref } from './links.js';
import { msg } from './localize.js';
import { textIn, type Text } from './text.js';

/** The part of a feed's envelope that says where its facts are from. */
export interface Provenance {
  readonly language: string;
  readonly updated?: string | undefined;
  readonly source?: { readonly name: Text; readonly url?: string | undefined } | undefined;
}

/**
 * Where the facts are from and when somebody checked them.
 * @param checked the day (ISO 8601), where one record has its own; else the feed's day is used
 * @param more what the widget adds at the end of the line
 * @param today facts that were checked more than a year before are said to be so old
 */
export function sourceLine(
  { language, updated, source }: Provenance,
  checked: string | undefined,
  locale: string,
  more: unknown = nothing,
  today = new Date(),
): TemplateResult | typeof nothing {
  const name = textIn(source?.name, locale, language);
  const iso = checked ?? updated;
  const day = formatDay(iso, locale);
  if (!name && !day && more === nothing) return nothing;
  return html`<p class="source" part="source">
    ${name ? from(link(safeHref(source?.url), isolated(name, locale))) : nothing}
    ${day ? checkedOn(day) : nothing} ${day && isOld(iso, today) ? longAgo() : nothing} ${more}
  </p>`;
}

const from = (organisation: unknown): TemplateResult =>
  msg(html`Källa: ${organisation}.`, {
    id: 'common.source',
    desc: 'Where the facts are from; the placeholder is the name of an organisation',
  });

const checkedOn = (day: string): TemplateResult =>
  msg(html`Kontrollerat ${day}.`, {
    id: 'common.checked',
    desc: 'When the facts were last checked; the placeholder is a date, "23 november 2026"',
  });

/**
 * Whether a day is more than a year before another.
 * @param day ISO 8601 date
 */
export function isOld(day: string | undefined, today: Date): boolean {
  const limit = new Date(today);
  limit.setUTCFullYear(limit.getUTCFullYear() - 1);
  return (day ?? '').slice(0, 10) < limit.toISOString().slice(0, 10);
}

const longAgo = (): TemplateResult =>
  html`<strong
    >${msg('Det är mer än ett år sedan.', {
      id: 'common.checked.long-ago',
      desc: 'After "Checked 3 March 2024.": that is more than a year ago, so the facts may be out of date',
    })}</strong
  >`;
