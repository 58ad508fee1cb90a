import { html, nothing, type TemplateResult } from 'lit';
import { hostOf } from '../addresses.js';
import { KIND_OF, TAG_OF, type Failure, type Looked, type OwnContent } from '../own-content.js';
import { validFeed } from '../state.js';
import { WIDGET_WORDS } from '../words.js';
import { folded, text } from './fields.js';
import type { View } from './view.js';

export function contentStep(view: View, open: boolean): TemplateResult {
  const { t, state, content } = view;
  const chosen = content.status === 'looked' ? content.name : state.feed;
  return folded(
    'steg-innehall',
    t.content,
    chosen,
    open,
    html`
      <p class="help">${t.contentHelp}</p>
      ${addressField(view)} ${fileField(view)}
      <div class="looked">${outcome(view, content)}</div>
    `,
  );
}

/** Who a link's content is from. */
const nameOfHost = (address: string, { t }: View): string => hostOf(address) ?? t.foreignHere;

/** Whose content a link has brought: before it is fetched, and as long as it is shown. */
export const foreign = (view: View): TemplateResult | typeof nothing => {
  const { t, content, actions } = view;
  if (content.status === 'looked' && content.from === 'foreign') {
    return html`<p class="notice foreign">
      <strong>${t.foreignShown(nameOfHost(content.name, view))}</strong>
    </p>`;
  }
  if (content.status !== 'foreign') return nothing;
  const host = nameOfHost(content.address, view);
  return html`
    <div class="notice foreign">
      <p><strong>${t.foreign(host)}</strong> ${t.foreignHelp}</p>
      <p><code>${content.address}</code></p>
      <p class="row">
        <button type="button" @click=${actions.checkFeed}>${t.foreignLoad(host)}</button>
        <button type="button" @click=${actions.clearContent}>${t.clear}</button>
      </p>
    </div>
  `;
};

const addressField = (view: View): TemplateResult => {
  const { t, state, actions } = view;
  return html`
    <div class="with-button">
      ${text(
        view,
        { id: 'feed', label: t.feed, help: t.feedHelp },
        state.feed,
        (written) => {
          const feed = validFeed(written);
          actions.fault('feed', written.trim() && !feed ? t.badFeed : '');
          if (feed || !written.trim()) actions.update({ feed });
        },
        { inputMode: 'url', mono: true },
      )}
      <button type="button" ?disabled=${!state.feed} @click=${actions.checkFeed}>${t.check}</button>
    </div>
  `;
};

const fileField = ({ t, actions }: View): TemplateResult => html`
  <div
    class="field drop"
    @dragover=${(event: DragEvent) => {
      (event.currentTarget as HTMLElement).dataset['over'] = '';
    }}
    @dragleave=${(event: DragEvent) => {
      delete (event.currentTarget as HTMLElement).dataset['over'];
    }}
    @drop=${(event: DragEvent) => {
      delete (event.currentTarget as HTMLElement).dataset['over'];
    }}
  >
    <label for="file">${t.file}</label>
    <p class="help" id="file-help">${t.fileHelp}</p>
    <input
      type="file"
      id="file"
      accept=".json,.csv,.txt,application/json,text/csv"
      aria-describedby="file-help"
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const file = input.files?.[0];
        // The same file, mended, is chosen again: without this nothing would change.
        if (file) actions.checkFile(file);
        input.value = '';
      }}
    />
  </div>
`;

const failureWords = (reason: Failure, { t }: View): string => {
  switch (reason.why) {
    case 'network':
      return t.notFetched;
    case 'large':
      return t.tooLarge;
    case 'file':
      return t.notRead;
    case 'status':
      return t.notFetchedStatus(reason.code);
    case 'origin':
      return t.otherOrigin(reason.host);
  }
};

/** The outcome in one sentence, also for assistive technology. */
export function verdict(content: OwnContent, view: View): string {
  const { t } = view;
  if (content.status === 'loading') return t.loading;
  if (content.status === 'failed') return failureWords(content.reason, view);
  if (content.status !== 'looked') return '';
  const { remarks, shown, empty } = content;
  if (empty) return t.emptyContent;
  const count = remarks.length;
  const sum = count > 0 ? `${t.findings(count)}.` : t.fine;
  if (shown === undefined) return `${sum} ${t.nothingShown}`;
  return `${sum} ${count > 0 ? t.shownAnyway : t.shownContent}`;
}

function outcome(view: View, content: OwnContent): TemplateResult | typeof nothing {
  switch (content.status) {
    case 'none':
    case 'foreign':
      return nothing;
    case 'loading':
      return html`<p>${view.t.loading}</p>`;
    case 'failed':
      return html`<p class="fault">${failureWords(content.reason, view)}</p>`;
    case 'looked':
      return looked(view, content);
  }
}

/** So many remarks are shown at first: nobody mends more at once. */
const MOST = 50;

function looked(view: View, content: Looked): TemplateResult {
  const { t, language, state, actions } = view;
  const { remarks, kind, unused } = content;
  const right = kind ? TAG_OF[kind] : undefined;
  const isOther = kind !== undefined && kind !== KIND_OF[state.widget];
  const name = right ? WIDGET_WORDS[right]!.label[language] : '';
  return html`
    <h4>
      ${content.from === 'foreign' ? t.foreignShown(nameOfHost(content.name, view)) : content.name}
    </h4>
    <p class=${remarks.length > 0 || content.shown === undefined ? 'verdict bad' : 'verdict good'}>
      ${verdict(content, view)}
    </p>
    ${
      isOther && right
        ? html`<p>
            ${t.otherKind(name)}
            <button type="button" @click=${() => actions.update({ widget: right })}>
              ${t.switchTo(name)}
            </button>
          </p>`
        : nothing
    }
    ${
      remarks.length > 0
        ? html`<ol class="remarks">
            ${remarks.slice(0, MOST).map(
              (each) => html`
                <li>
                  <span class="where">${each.where?.[language] ?? t.whole}</span>
                  <span>${each.words[language]}</span>
                  <span class="note">${each.isSevere ? t.severe : t.mild}</span>
                </li>
              `,
            )}
          </ol>`
        : nothing
    }
    ${remarks.length > MOST ? html`<p>${t.moreRemarks(remarks.length - MOST)}</p>` : nothing}
    ${unused.length > 0 ? html`<p class="help">${t.unused(unused.join(', '))}</p>` : nothing}
    <p class="row">
      ${
        content.from === 'file' && content.shown !== undefined
          ? html`<button type="button" @click=${actions.saveFeed}>${t.saveFeed}</button>`
          : nothing
      }
      <button type="button" @click=${actions.clearContent}>${t.clear}</button>
    </p>
    ${
      content.from === 'file' && content.shown !== undefined
        ? html`<p class="help">${t.saveFeedHelp}</p>`
        : nothing
    }
  `;
}
