import { directionOf } from '../../src/core/language.js';
import { declarations } from './looks.js';
import type { Data, State } from './model.js';
import { alsoAttributesOf, attributesOf } from './snippet.js';
import type { Texts } from './texts.js';

/** Attributes that reach beyond the element, into this page: its address, and what is on it. */
const LEFT: readonly string[] = ['src', 'deep-link', 'follow'];

interface Shown {
  readonly attributes: Readonly<Record<string, string>>;
  /** Language and direction of what it stands in. */
  readonly lang: string;
}

/**
 * The real widget with the chosen attributes and looks, in a stage of its own. What it does wrong
 * stays in it: the builder is told and goes on.
 */
export class Preview {
  #stage: HTMLElement;
  #elements: HTMLElement[] = [];
  #made = '';
  #content: unknown;
  /** Properties of the style that were set, to be taken away again. */
  #set: readonly string[] = [];

  constructor(stage: HTMLElement, failed: (says: string) => void) {
    this.#stage = stage;
    stage.addEventListener('lor-error', () => failed('error'));
    stage.addEventListener('lor-ready', () => failed(''));
    // What is tried here must not lead away from the choices.
    stage.addEventListener('click', (event) => {
      const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
      if (link?.getAttribute('href')?.startsWith('#')) event.preventDefault();
    });
  }

  /**
   * @param content what the widget shows instead of its own content; undefined for its own
   */
  show(state: State, data: Data, content: unknown, t: Texts): void {
    const all: readonly Shown[] = [
      { attributes: attributesOf(state, data), lang: state.speaks || 'sv' },
      ...(state.also && state.widget !== 'lor-concept'
        ? [{ attributes: alsoAttributesOf(state, data), lang: state.also }]
        : []),
    ];
    const made = [state.widget, state.term, ...all.map(({ lang }) => lang)].join(' ');
    if (made !== this.#made || content !== this.#content) {
      this.#made = made;
      this.#content = content;
      this.#make(state, all, content, t);
    }
    all.forEach(({ attributes }, at) => this.#setAttributes(this.#elements[at]!, attributes));
    this.#stage.dataset['scheme'] = state.scheme;
    this.#stage.dataset['width'] = String(state.width);
    this.#setLooks(state);
  }

  #make(state: State, all: readonly Shown[], content: unknown, t: Texts): void {
    this.#elements = all.map(() => document.createElement(state.widget));
    const places = all.map(({ lang }, at) => {
      const place = document.createElement('div');
      place.lang = lang;
      place.dir = directionOf(lang);
      const element = this.#elements[at]!;
      // Before it is shown: its own content is then not even fetched.
      if (content !== undefined) Object.assign(element, { content });
      if (state.widget === 'lor-concept') {
        element.textContent = state.term || '…';
        const sentence = document.createElement('p');
        sentence.append(t.sentenceBefore, element, t.sentenceAfter);
        place.append(sentence);
      } else {
        place.append(element);
      }
      return place;
    });
    this.#set = [];
    const inner = document.createElement('div');
    inner.className = 'sheet';
    inner.append(...places);
    this.#stage.replaceChildren(inner);
  }

  #setAttributes(element: HTMLElement, attributes: Readonly<Record<string, string>>): void {
    const wanted = Object.entries(attributes).filter(([name]) => !LEFT.includes(name));
    const names = new Set(wanted.map(([name]) => name));
    for (const name of element.getAttributeNames()) {
      if (!names.has(name) && name !== 'style' && name !== 'class') element.removeAttribute(name);
    }
    for (const [name, value] of wanted) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  }

  #setLooks(state: State): void {
    const lines =
      state.way === 'frame' ? [] : declarations(state.looks, state.scheme, state.widget);
    for (const { style } of this.#elements) {
      for (const name of this.#set) style.removeProperty(name);
      for (const [name, value] of lines) style.setProperty(name, value);
    }
    this.#set = lines.map(([name]) => name);
  }
}
