import { html, nothing, type TemplateResult } from 'lit';
import { copyText } from '../../core/copy-text.js';
import { msg, withLocale } from '../../core/localize.js';
import { printLabel } from '../../core/print-label.js';
import { saveMissed } from '../../core/save-missed.js';
import type { Sorted } from './order.js';
import type { Strategies } from './strategies.js';

export interface TakeAlongView {
  readonly host: {
    readonly locale: string;
    readonly outcome: string;
    tell(outcome: Promise<() => string>): Promise<void>;
  };
  readonly content: Strategies;
  /** What matches, all of it, in the order of the list. */
  readonly rows: readonly Sorted[];
  readonly today: Date;
  /** The page's address says what is chosen. */
  readonly isLinked: boolean;
  /** The same, with texts in all languages where they can be had. */
  readonly whole: () => Promise<TakeAlongView>;
}

/** What a reader can take along: a table, the same as data, paper, the address of the view. */
export function takeAlongActions(view: TakeAlongView): TemplateResult | typeof nothing {
  const { host, rows, isLinked } = view;
  if (rows.length === 0) return nothing;
  const action = (label: string, act: () => void): TemplateResult =>
    html`<li><button class="link" type="button" @click=${act}>${label}</button></li>`;
  return html`<ul class="actions" role="list">
      ${action(csvLabel(), () => void host.tell(saved('csv', view)))}
      ${action(jsonLabel(), () => void host.tell(saved('json', view)))}
      ${action(printLabel(), () => print())}
      ${isLinked ? action(linkLabel(), () => void host.tell(copyText(location.href, linkCopied))) : nothing}
    </ul>
    <p class="hint outcome">${host.outcome}</p>`;
}

/** What that needs is loaded now. */
async function saved(kind: 'csv' | 'json', view: TakeAlongView): Promise<() => string> {
  try {
    const [{ saveRows }, whole] = await Promise.all([import('./take-along-part.js'), view.whole()]);
    // Waiting has ended the rendering that spoke the reader's language.
    return withLocale(whole.host.locale, () => saveRows(kind, whole));
  } catch {
    return saveMissed;
  }
}

const csvLabel = (): string =>
  msg('Spara som tabell (CSV)', {
    id: 'strategies.save.table',
    desc: 'Button that saves the documents shown as a table that spreadsheets open',
  });

const jsonLabel = (): string =>
  msg('Spara som data (JSON)', {
    id: 'strategies.save.data',
    desc: 'Button that saves the documents shown as JSON',
  });

const linkLabel = (): string =>
  msg('Kopiera länk till urvalet', {
    id: 'strategies.link',
    desc: 'Button that copies the address of the page with the filters in it',
  });

const linkCopied = (): string =>
  msg('Länken är kopierad.', {
    id: 'strategies.link.copied',
    desc: 'Said when the address of the page with the filters in it has been copied',
  });
