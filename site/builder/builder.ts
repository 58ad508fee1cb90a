import { render } from 'lit';
import { data } from 'builder:data';
import { saveFile } from '../../src/core/save-file.js';
import { baseOf } from './addresses.js';
import { insideOf, linksInside } from './inside.js';
import type { Language } from './model.js';
import { lookAtAddress, lookAtFile, KIND_OF, type OwnContent } from './own-content.js';
import { Preview } from './preview.js';
import { resultOf, type Result } from './result.js';
import type { Inside } from './snippet.js';
import { START, fallbackOf, optionsOf, parseState, queryOf } from './state.js';
import { TEXTS } from './texts.js';
import { tryPage } from './try-page.js';
import { without } from './without.js';
import { verdict } from './view/content.js';
import { page, type Used } from './view/page.js';
import type { Actions, View } from './view/view.js';

const root = document.getElementById('builder')!;
const language: Language = document.documentElement.lang === 'en' ? 'en' : 'sv';
const t = TEXTS[language];

let state = parseState(location.search, data);
let content: OwnContent = state.feed
  ? { status: 'foreign', address: state.feed }
  : { status: 'none' };
let inside: Inside = linksInside(state, data);
let previewFault = '';
let preview: Preview | undefined;
let result: Result;
const faults = new Map<string, string>();
/** Only the newest of several answers counts. */
let asked = 0;

const used: Used = {
  options: Object.keys(optionsOf(state, data)).some(
    (name) => !['county', 'municipality', 'also-lang', 'concept'].includes(name),
  ),
  looks: JSON.stringify(state.looks) !== JSON.stringify(START.looks),
  content: state.feed !== '',
  ways: state.base !== '' || state.fallback !== START.fallback,
};

const viewOf = (): View => ({
  ...{ data, state, language, t, content, inside, faults, previewFault, actions },
  base: baseOf(state, data),
});

/** What of the own content fits the widget; content of another kind would only be refused. */
const shownContent = (): unknown =>
  content.status === 'looked' && content.kind === KIND_OF[state.widget] ? content.shown : undefined;

/** What the facts inside the elements are made of. */
const insideKey = (): readonly unknown[] => [
  ...[state.widget, state.speaks, state.also, fallbackOf(state, data), state.feed, state.term],
  ...[optionsOf(state, data)['county'], optionsOf(state, data)['municipality'], content],
];
let insideFor: readonly unknown[] = [];

/** Facts have to be loaded: until then the former ones would be wrong, and links are right. */
function fillInside(): void {
  const key = insideKey();
  if (key.every((each, at) => each === insideFor[at])) return;
  insideFor = key;
  inside = linksInside(state, data);
  void insideOf(state, data, content).then((found) => {
    if (key !== insideFor) return;
    inside = found;
    draw();
  });
}

function draw(): void {
  fillInside();
  result = resultOf(state, data, inside, content, language, t);
  render(page(viewOf(), result, used), root);
  const stage = root.querySelector<HTMLElement>('.stage')!;
  preview ??= new Preview(stage, (says) => {
    previewFault = says ? t.previewFailed : '';
    draw();
  });
  try {
    preview.show(state, data, shownContent(), t);
  } catch {
    previewFault = t.previewFailed;
  }
  remember();
}

let remembering: ReturnType<typeof setTimeout> | undefined;

/** The state lives in the page's address, and in the link to the page in the other language. */
function remember(): void {
  const query = String(queryOf(state, data));
  const address = `${location.pathname}${query && `?${query}`}${location.hash}`;
  try {
    if (address !== location.pathname + location.search + location.hash) {
      history.replaceState(history.state, '', address);
    }
  } catch {
    // Safari counts: too many changes in a short time. The last one is what matters.
    clearTimeout(remembering);
    remembering = setTimeout(remember, 1000);
  }
  const other = document.querySelector<HTMLAnchorElement>('a.other');
  if (other) other.search = query;
}

/** So long something that was said is seen, in milliseconds. */
const SAID = 6000;
let saying: ReturnType<typeof setTimeout> | undefined;

/** Says something once; the same words again are another message. */
function say(text: string): void {
  const said = root.querySelector('.said')!;
  said.textContent = '';
  requestAnimationFrame(() => (said.textContent = text));
  // It lies above the page; what it says stands in the page, too.
  clearTimeout(saying);
  saying = setTimeout(() => (said.textContent = ''), SAID);
}

async function copy(text: string, id?: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(t.copied);
  } catch {
    const shown = id && document.getElementById(id);
    if (shown) getSelection()?.selectAllChildren(shown);
    say(t.copyFailed);
  }
}

async function look(looking: Promise<OwnContent>): Promise<void> {
  asked += 1;
  const mine = asked;
  content = { status: 'loading' };
  draw();
  const found = await looking;
  if (mine !== asked) return;
  content = found;
  draw();
  say(verdict(content, viewOf()));
}

const actions: Actions = {
  update(change) {
    const before = state;
    state = { ...state, ...change };
    if (change.feed !== undefined && change.feed !== before.feed && content.status !== 'none') {
      // Another address: what was seen of the former one says nothing about it.
      if (content.status !== 'looked' || content.from !== 'file') content = { status: 'none' };
    }
    draw();
  },
  setOption(name, value) {
    const rest = without(state.options, name);
    const options = value === undefined ? rest : { ...rest, [name]: value };
    actions.update({ options });
  },
  fault(id, message) {
    if (message) faults.set(id, message);
    else faults.delete(id);
    if (message) draw();
  },
  copy: (text, id) => void copy(text, id),
  say,
  checkFeed() {
    if (!state.feed) return;
    const isForeign =
      content.status === 'foreign' || (content.status === 'looked' && content.from === 'foreign');
    void look(lookAtAddress(state.feed, isForeign ? 'foreign' : 'typed'));
    // What was pressed may be gone with what it asked.
    if (isForeign) document.getElementById('sa-har')?.focus();
  },
  checkFile: (file) => void look(lookAtFile(file, state.widget, data.municipalities)),
  clearContent() {
    content = { status: 'none' };
    asked += 1;
    actions.update({ feed: '' });
    document.getElementById('feed')?.focus();
  },
  saveFeed() {
    if (content.status !== 'looked') return;
    const name = content.name.replace(/\.[^.]*$/, '');
    saveFile(`${name}.json`, 'application/json', `${JSON.stringify(content.feed, null, 2)}\n`);
  },
  savePage: () => saveFile('provsida.html', 'text/html', tryPage(state, result, t)),
  startOver() {
    state = START;
    content = { status: 'none' };
    faults.clear();
    draw();
    say(t.startedOver);
  },
};

// A file that misses its place must not replace the page, and all that was chosen with it.
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (!file) return;
  root.querySelector<HTMLDetailsElement>('#steg-innehall')!.open = true;
  actions.checkFile(file);
});

const wished = new URLSearchParams(location.search).get('lang');
const other = document.querySelector<HTMLAnchorElement>('a.other');
// `?lang=en` is easy to write, and each language has a page of its own.
if (other && (wished === 'sv' || wished === 'en') && wished !== language) {
  other.search = String(queryOf(state, data));
  location.replace(other.href);
} else {
  draw();
  // The page's own module of the same address: nothing is loaded twice.
  const library = document.querySelector<HTMLScriptElement>('script[src$="/lor-widgets.js"]');
  if (library) {
    import(library.src).catch(() => {
      previewFault = t.previewNoScript;
      draw();
    });
  }
}
