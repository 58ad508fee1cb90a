import { baseOf, hostOf } from './addresses.js';
import { frameLines, leftOut } from './frame.js';
import { cssOf } from './looks.js';
import type { Data, Language, State } from './model.js';
import type { OwnContent } from './own-content.js';
import { policyOf } from './policy.js';
import { attributesOf, snippetOf, type Inside, type Snippet } from './snippet.js';
import { SYSTEM_ADVICE } from './systems.js';
import type { Texts } from './texts.js';
import { wordsOf } from './words.js';

/** Everything an editor takes along. */
export interface Result {
  readonly snippet: Snippet;
  /** Lines for the site's style sheet; empty where nothing was chosen. */
  readonly css: string;
  readonly policy: string;
  readonly warnings: readonly string[];
  readonly steps: readonly string[];
}

/** What the choices come to. Pure. */
export function resultOf(
  chosen: State,
  data: Data,
  inside: Inside,
  content: OwnContent,
  language: Language,
  t: Texts,
): Result {
  // A word in a sentence stands in no frame.
  const state: State =
    chosen.widget === 'lor-concept' && chosen.way === 'frame'
      ? { ...chosen, way: 'script' }
      : chosen;
  const framed = state.way === 'frame' ? frameLines(state, data, titlesOf(state, data)) : undefined;
  const snippet = framed ?? snippetOf(state, data, inside);
  const css = framed ? '' : cssOf(state);
  return {
    snippet,
    css,
    policy: policyOf(state, data),
    warnings: warningsOf(chosen, data, content, language, t),
    steps: stepsOf(state, data, css, language, t),
  };
}

/** A frame is called what the widget in it is headed, in its language. */
function titlesOf({ widget, speaks, also }: State, data: Data): { first: string; also: string } {
  const titles = data.titles[widget];
  const name = (language: string): string => titles?.[language] ?? titles?.['sv'] ?? widget;
  return { first: name(speaks), also: name(also) };
}

function warningsOf(
  state: State,
  data: Data,
  content: OwnContent,
  language: Language,
  t: Texts,
): readonly string[] {
  const { way, widget, options } = state;
  const host = way === 'npm' ? undefined : hostOf(baseOf(state, data));
  const feedHost = state.feed && way !== 'frame' ? hostOf(state.feed) : undefined;
  const speaksOther = [state.speaks, state.also, options['also-lang']].some(
    (each) => each && each !== 'sv' && each !== 'en',
  );
  const frameLeft = way === 'frame' ? leftOut(state, data) : [];
  const names = frameLeft.map((name) => wordsOf(widget, name)?.label[language] ?? name);
  const hasPlace = 'county' in options || 'municipality' in options;
  const onlyHere = content.status === 'looked' && content.from === 'file' && !state.feed;
  const all: readonly (readonly [boolean, string])[] = [
    [host !== undefined, t.foreignBase(host ?? '')],
    [feedHost !== undefined, t.foreignFeed(feedHost ?? '')],
    [widget === 'lor-concept' && !options['concept'], t.warnConcept],
    [widget === 'lor-concept' && way === 'frame', t.warnFrameTerm],
    [way === 'standalone' && speaksOther, t.warnStandaloneLanguage],
    [names.length > 0, t.warnFrameLeft(names.join(', '))],
    [way === 'frame' && widget !== 'lor-concept', t.warnFrameFallback],
    [widget === 'lor-contact-finder' && 'lock' in options && !hasPlace, t.warnLock],
    [widget === 'lor-strategy-list' && 'follow' in options, t.warnFollow],
    [onlyHere, t.warnNoFile],
  ];
  return all.filter(([holds]) => holds).map(([, words]) => words);
}

/** The folder of dist whose files are laid on the server. */
const folderOf = (state: State): string =>
  state.way === 'standalone' ? 'dist/standalone' : 'dist/cdn';

function stepsOf(
  state: State,
  data: Data,
  css: string,
  language: Language,
  t: Texts,
): readonly string[] {
  const base = baseOf(state, data);
  const files: Readonly<Record<State['way'], string>> = {
    script: t.stepFiles(folderOf(state), base),
    'data-lor': t.stepFiles(folderOf(state), base),
    standalone: t.stepFiles(folderOf(state), `${base}standalone/`),
    frame: `${t.stepFiles('dist/cdn', base)} ${t.stepFiles('dist/frame', `${base}frame/`)}`,
    npm: t.warnNpm,
  };
  return [
    files[state.way],
    ...(attributesOf(state, data)['src'] ? [t.stepFeed(state.feed)] : []),
    ...(css ? [t.stepCss] : []),
    ...(state.way === 'npm' ? [] : SYSTEM_ADVICE[state.system].steps[language]),
    t.stepTry,
  ];
}
