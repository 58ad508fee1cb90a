import { nothing, svg, html, type TemplateResult } from 'lit';
import { msg } from '../../core/localize.js';
import { rulerStart, stretchOf, TODAY } from './stretch.js';
import type { Strategy } from './strategies.js';
import { standingOf } from './validity.js';

/**
 * When a document is valid, as a line on a scale on which today always stands in the same place. A
 * picture of the years beside it, for the eye alone.
 */
export function ruler(strategy: Strategy, today: Date): TemplateResult {
  const isInForce = standingOf(strategy, today.getFullYear()) === 'in-force';
  const stretch = stretchOf(strategy, today);
  const name = `span${isInForce ? ' on' : ''}${stretch?.open ? ' open' : ''}`;
  return html`<svg aria-hidden="true">
    <line class="scale" x1="0" x2="100%" y1="50%" y2="50%" />
    ${stretch ? svg`<line class=${name} x1="${stretch.from}%" x2="${stretch.to}%" y1="50%" y2="50%" />` : nothing}
    <line class="today" x1="${TODAY}%" x2="${TODAY}%" y1="0" y2="100%" />
  </svg>`;
}

/** The year in which the scale begins, and where today stands on it. */
export const rulerAxis = (today: Date): TemplateResult =>
  html`<p>
    <span>${rulerStart(today)}</span>
    <span>${msg('i dag', { id: 'strategies.today', desc: 'On a scale of years: today' })}</span>
  </p>`;
