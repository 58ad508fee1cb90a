import { html } from 'lit';
import { fact } from '../../core/fact.js';
import { leftToRight } from '../../core/left-to-right.js';
import { link, safeHref } from '../../core/links.js';
import { telHref } from '../../core/tel.js';
import type { Who } from './who-answers.js';
import { phoneLabel, webLabel } from './overview-words.js';

/** How to reach somebody: the board where it is known which, else the actor. */
export function contactFacts({ actor, board }: Who): readonly unknown[] {
  const { phone, website } = board ?? { phone: undefined, website: actor.website };
  return [
    fact(phoneLabel(), phone ? [link(telHref(phone), leftToRight(phone))] : []),
    fact(webLabel(), website ? [webLink(website)] : []),
  ];
}

/** An address as people write it, leading there where it may. */
function webLink(website: string): unknown {
  const href = safeHref(website);
  const shown = href ? website.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '') : website;
  return link(href, leftToRight(html`${shown}`));
}
