import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../core/localize.js';

export interface MoreView {
  /** All that match, where the page wants only the first of them shown. */
  readonly all: { readonly count: string; readonly show: () => void } | undefined;
  /** Some more, where there are too many for the page. */
  readonly next: (() => void) | undefined;
}

/** Below a list of which not everything is shown. */
export function moreButtons({ all, next }: MoreView): TemplateResult | typeof nothing {
  if (all) {
    return button(
      msg(str`Visa alla ${all.count} dokument`, {
        id: 'strategies.all.show',
        desc: 'Button that shows all documents; the placeholder is their number, 2 or more',
      }),
      all.show,
    );
  }
  return next
    ? button(
        msg('Visa fler dokument', {
          id: 'strategies.more',
          desc: 'Button that shows more documents below those in sight',
        }),
        next,
      )
    : nothing;
}

const button = (label: string, press: () => void): TemplateResult =>
  html`<p class="more"><button class="button" type="button" @click=${press}>${label}</button></p>`;
