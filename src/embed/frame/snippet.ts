import { escapeHtml } from '../../core/escape-html.js';
import { allowed, frameOptions, type FrameWidget } from './options.js';

/**
 * The least with which everything works, besides scripts: the page's own origin, which its files
 * and its height need; search by pressing Enter; links that leave the frame; saved files; printing.
 * Readers open links in new tabs without more.
 */
const SANDBOX = [
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-top-navigation-by-user-activation',
  'allow-downloads',
  'allow-modals',
] as const;

/** So high is a frame until its page has told its own height, in CSS pixels. */
const HEIGHT = 640;

export interface FrameAddress {
  /** Folder with the versions, as in `https://www.example.org/lor`. */
  readonly base: string;
  readonly version: string;
}

export interface FrameWish extends FrameAddress {
  readonly widget: FrameWidget;
  /** By attribute name; what the table does not allow is left out. */
  readonly options?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** What assistive technology calls the frame. */
  readonly title: string;
}

const folderOf = ({ base, version }: FrameAddress): string =>
  `${base.replace(/\/+$/, '')}/${version}/frame`;

/** The options as the address has them, each once, in the table's order. */
function queryOf(widget: FrameWidget, options: FrameWish['options'] = {}): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, rule] of Object.entries(frameOptions[widget])) {
    const wished = options[name];
    if (wished === undefined || wished === false) continue;
    const value = allowed(rule, String(wished));
    if (value !== undefined && value !== 'false') query.set(name, value || 'true');
  }
  return query;
}

/** The `<iframe>` to paste. Its position may be asked for only where the widget offers it. */
export function frameTag({ widget, options, title, ...address }: FrameWish): string {
  const query = queryOf(widget, options);
  // A comma needs no escape, and lists read better with it.
  const search = String(query).replaceAll('%2C', ',');
  const src = `${folderOf(address)}/${widget}.html${search && `?${search}`}`;
  const allow = ['clipboard-write', ...(query.has('locate') ? ['geolocation'] : [])].join('; ');
  return `<iframe data-lor-frame title="${escapeHtml(title)}" src="${escapeHtml(src)}" sandbox="${SANDBOX.join(' ')}" allow="${allow}" loading="lazy" width="100%" height="${HEIGHT}" frameborder="0" referrerpolicy="no-referrer"></iframe>`;
}

/**
 * The script line that lets frames have the height of what is in them; once on a page.
 * @param integrity of lor-frame.js, as dist/integrity.json has it
 */
export function companionTag(address: FrameAddress, integrity?: string): string {
  const hash = integrity ? ` integrity="${escapeHtml(integrity)}"` : '';
  return `<script defer src="${escapeHtml(`${folderOf(address)}/lor-frame.js`)}"${hash} crossorigin></script>`;
}

/** Both lines to paste. */
export const frameSnippet = ({
  integrity,
  ...wish
}: FrameWish & { readonly integrity?: string }): string =>
  `${frameTag(wish)}\n${companionTag(wish, integrity)}`;
