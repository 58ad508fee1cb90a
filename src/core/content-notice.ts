import { html, nothing, type TemplateResult } from 'lit';
import type { ContentFailure, NoticeHost } from './content.js';
import { staleStyles } from './content-notice.styles.js';
import { formatDay } from './dates.js';
import { fetchedOn } from './fetched.js';
import { msg } from './localize.js';
import {
  failureTitle,
  notice,
  retryButton,
  retryLabel,
  usualFailure,
  type NoticeText,
} from './notice.js';

/**
 * Tells the reader that content which is not ours could not be shown, and whether older content
 * is shown instead.
 */
export function contentNotice(
  { reason, remote }: ContentFailure,
  host: NoticeHost,
  shown: unknown,
  busy: boolean,
): TemplateResult {
  const button = (look?: string): unknown =>
    remote ? retryButton(busy ? busyLabel() : retryLabel(), () => retry(host), look) : nothing;
  if (shown) {
    const { adoptedStyleSheets } = host.renderRoot as ShadowRoot;
    const sheet = staleStyles.styleSheet!;
    if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
    return html`<div class="stale" part="error">
      <p>${staleWords(shown, host.locale)}</p>
      ${button('link')}
    </div>`;
  }
  return notice(wordsFor(reason, remote), button());
}

/** The pressed button goes when content comes: its reader goes on with what it has brought. */
function retry(host: NoticeHost): void {
  host.reload();
  const pressed = host.renderRoot.querySelector('[part=retry]');
  void host.ready.then(() => {
    const { activeElement } = document;
    const isElsewhere = pressed?.isConnected || (activeElement && activeElement !== document.body);
    if (!isElsewhere) host.renderRoot.querySelector<HTMLElement>('#title, #board, input')?.focus();
  });
}

function wordsFor(reason: ContentFailure['reason'], remote: boolean | undefined): NoticeText {
  if (reason === 'empty') return { title: emptyTitle() };
  if (reason === 'unavailable' || reason === 'timeout') {
    return { ...usualFailure(), title: unavailableTitle() };
  }
  return remote ? { title: failureTitle(), advice: notYourFault() } : { title: failureTitle() };
}

function staleWords(shown: unknown, locale: string): TemplateResult {
  const updated = formatDay((shown as { readonly updated?: string }).updated, locale);
  if (updated) {
    return msg(html`Uppgifterna är från ${updated}. Nyare kunde inte hämtas.`, {
      id: 'common.stale',
      desc: 'Above content that is shown although newer could not be loaded; the placeholder is a date',
    });
  }
  const fetched = formatDay(fetchedOn(shown), locale);
  return msg(html`Uppgifterna hämtades ${fetched}. Nyare kunde inte hämtas.`, {
    id: 'common.stale.fetched',
    desc: 'As common.stale, where only the day is known on which the content was loaded; the placeholder is a date',
  });
}

const unavailableTitle = (): string =>
  msg('Uppgifterna kunde inte hämtas', {
    id: 'common.unavailable',
    desc: 'Title of the message when content could not be loaded over the network',
  });

const notYourFault = (): string =>
  msg('Felet ligger hos webbplatsen, inte hos dig.', {
    id: 'common.failed.fault',
    desc: 'Below the message that the content could not be shown: the fault lies with the website',
  });

const emptyTitle = (): string =>
  msg('Här finns inga uppgifter än', {
    id: 'common.empty',
    desc: 'Title of the message when content was loaded and there is nothing in it',
  });

const busyLabel = (): string =>
  msg('Hämtar …', {
    id: 'common.retry.busy',
    desc: 'On the button that loads the content again, while it is being loaded',
  });
