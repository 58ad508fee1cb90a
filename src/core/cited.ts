import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from './bidi.js';
import { leftToRight } from './left-to-right.js';
import { link, safeHref } from './links.js';
import { msg } from './localize.js';
import { textIn, type Text } from './text.js';

/** What something rests on: a law, or a page. */
export interface Cited {
  readonly title: Text;
  /** Number in Svensk författningssamling, such as `2017:584`. */
  readonly sfs?: string;
  readonly url?: string;
  /** Whether somebody has seen it confirmed; missing means nobody has said. */
  readonly verified?: boolean;
}

/** Its title, as a link where it leads somewhere, its number, and whether nobody has checked it. */
export const cited = (
  { title, sfs, url, verified }: Cited,
  locale: string,
  language: string,
): TemplateResult =>
  html`${link(safeHref(url), isolated(textIn(title, locale, language), locale))}
  ${sfs ? html`<span class="muted">${leftToRight(`SFS\u00a0${sfs}`)}</span>` : nothing}
  ${verified === false ? html`<span class="doubt">${notChecked()}</span>` : nothing}`;

const notChecked = (): string =>
  msg('inte kontrollerad', {
    id: 'common.not-checked',
    desc: 'Mark beside a law or a source: nobody has checked that it says so',
  });
