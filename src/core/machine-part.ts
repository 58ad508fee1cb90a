import { css, html, nothing, type ReactiveControllerHost } from 'lit';
import { byMachine, isMachines, type Reviewed } from './review.js';
import { original, reviewedOnly } from './reviewed.js';
import { showOriginal } from './show-original.js';

/** A widget that shows texts in several languages. */
interface Host extends ReactiveControllerHost {
  readonly locale: string;
  readonly reviewedOnly: boolean;
}

/** Where the reader wants to see what the translations were made from. */
const turned = new WeakSet<Host>();

/** The content as the page and the reader want it: with, without, or in place of translations. */
export function contentFor<C extends Reviewed>(host: Host, content: C): C {
  if (host.reviewedOnly) return reviewedOnly(content);
  return turned.has(host) && isMachines(content.review, host.locale) ? original(content) : content;
}

/** Says that texts were translated by machine, and shows the Swedish ones on a press. */
export function machineLine(host: Host, { review }: Reviewed): unknown {
  if (host.reviewedOnly || !isMachines(review, host.locale)) return nothing;
  const isTurned = turned.has(host);
  const turn = (): void => {
    if (isTurned) turned.delete(host);
    else turned.add(host);
    host.requestUpdate();
  };
  return html`<div class="by-machine">
    <p>${byMachine()}</p>
    <button type="button" class="link" aria-pressed=${isTurned} @click=${turn}>
      ${showOriginal()}
    </button>
  </div>`;
}

export const styles = css`
  .by-machine {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    margin-block-start: var(--_space);
    color: var(--_muted);
  }

  .by-machine [aria-pressed='true'] {
    font-weight: 650;
  }
`;
