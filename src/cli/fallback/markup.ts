import { escapeHtml } from '../../core/escape-html.js';
import { safeHref } from '../../core/links.js';
import type { ShownText } from '../../core/text.js';

/** HTML that was written here, as against text. */
export class Markup {
  constructor(readonly html: string) {}
}

function htmlOf(value: unknown): string {
  if (value instanceof Markup) return value.html;
  if (Array.isArray(value)) return value.map(htmlOf).join('');
  return value === undefined || value === false ? '' : escapeHtml(String(value));
}

/** HTML with values filled in: texts are escaped, markup and lists of it stay as they are. */
export const markup = (strings: TemplateStringsArray, ...values: readonly unknown[]): Markup =>
  new Markup(strings.reduce((all, text, place) => `${all}${htmlOf(values[place - 1])}${text}`));

/** A text in its own language and direction, where that is not the one around it. */
export const worded = (shown: ShownText, around: string): Markup =>
  shown.lang === around
    ? markup`${shown.text}`
    : markup`<bdi lang="${shown.lang}" dir="${shown.dir}">${shown.text}</bdi>`;

/** A link, or its label alone where no link may lead there. */
export function linked(address: string | undefined, label: Markup): Markup {
  const href = safeHref(address);
  return href ? markup`<a href="${href}">${label}</a>` : label;
}

/** A remark behind what it is about. */
export const remark = (words: string | undefined): Markup =>
  words ? markup` <small>(${words})</small>` : markup``;

/** A title above what follows: a heading, where the page is to have one here. */
export function titled(title: Markup, level: number | undefined): Markup {
  if (level === undefined) return markup`<p><strong>${title}</strong></p>\n`;
  const tag = new Markup(`h${Math.min(6, Math.max(1, Math.round(level)))}`);
  return markup`<${tag}>${title}</${tag}>\n`;
}

/** A list, one line for each item. */
export const list = (items: readonly Markup[]): Markup =>
  markup`<ul>\n${items.map((item) => markup`<li>${item}</li>\n`)}</ul>\n`;
