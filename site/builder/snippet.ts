import { escapeHtml } from '../../src/core/escape-html.js';
import { directionOf } from '../../src/core/language.js';
import { baseOf, originOf, scriptOf } from './addresses.js';
import { nameOf } from './choices.js';
import type { Data, State } from './model.js';
import { optionsOf } from './state.js';

/** What stands inside the element: HTML, for the element and for the one in a second language. */
export interface Inside {
  readonly first: string;
  readonly also: string;
}

/** The lines to paste. */
export interface Snippet {
  /** Loads the widget: HTML, or for npm the lines of JavaScript; empty where nothing has to. */
  readonly script: string;
  /** Stands where the widget is to be. */
  readonly element: string;
  /** Both, as they are pasted together. */
  readonly all: string;
}

const written = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** A short inside stays in the line, a long one gets lines of its own. */
const around = (start: string, inside: string, end: string): string =>
  inside.includes('\n') ? `${start}\n${indented(inside)}\n${end}` : `${start}${inside}${end}`;

/** The element's attributes: the chosen options, its language and its content. */
export function attributesOf(state: State, data: Data): Readonly<Record<string, string>> {
  return {
    // A term's label is in the sentence's language, and so is what it opens.
    ...(state.speaks && state.widget !== 'lor-concept' && { lang: state.speaks }),
    ...optionsOf(state, data),
    ...(state.feed && { src: state.feed }),
  };
}

/** Those of the element in a second language: it has no words of the first, and no key twice. */
export function alsoAttributesOf(state: State, data: Data): Readonly<Record<string, string>> {
  const own = Object.entries(attributesOf(state, data));
  const left = ['lang', 'heading', 'query', 'deep-link'];
  return Object.fromEntries(
    own.filter(
      ([name, value]) => !left.includes(name) && !(name === 'also-lang' && value === state.also),
    ),
  );
}

function elementOf(
  state: State,
  attributes: Readonly<Record<string, string>>,
  inside: string,
): string {
  if (state.way !== 'data-lor') {
    return around(`<${state.widget}${written(attributes)}>`, inside, `</${state.widget}>`);
  }
  const tag = state.widget === 'lor-concept' ? 'span' : 'div';
  const data = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]),
  );
  return around(`<${tag} data-lor="${nameOf(state.widget)}"${written(data)}>`, inside, `</${tag}>`);
}

function tagOfScript(state: State, data: Data): string {
  const file = scriptOf(state, attributesOf(state, data));
  const base = baseOf(state, data);
  const integrity = data.integrity[file];
  return [
    state.way === 'standalone' ? '<script defer' : '<script type="module"',
    ` src="${escapeHtml(base + file)}"`,
    integrity ? ` integrity="${integrity}"` : '',
    // Another server's file is only checked when it was asked for with CORS.
    originOf(base) ? ' crossorigin' : '',
    '></script>',
  ].join('');
}

/** For bundlers: the element's class registers itself. */
const imports = (state: State): string => `import 'lor-widgets/define/${nameOf(state.widget)}';`;

/**
 * The lines to paste for everything but the frame, which has a snippet of its own. Pure.
 * @param inside what stands in the elements until the widget does
 */
export function snippetOf(state: State, data: Data, inside: Inside): Snippet {
  const script = state.way === 'npm' ? imports(state) : tagOfScript(state, data);
  const first = elementOf(state, attributesOf(state, data), inside.first);
  const element = state.widget === 'lor-concept' ? `<p>… ${first} …</p>` : first;
  if (!state.also || state.widget === 'lor-concept') return joined(script, element, state);
  const also = elementOf(state, alsoAttributesOf(state, data), inside.also);
  const section = [
    `<section lang="${state.also}" dir="${directionOf(state.also)}">`,
    indented(also),
    '</section>',
  ].join('\n');
  return joined(script, `${element}\n${section}`, state);
}

const joined = (script: string, element: string, state: State): Snippet => ({
  script,
  element,
  all: state.way === 'npm' ? element : `${script}\n${element}\n`,
});
