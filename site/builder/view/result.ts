import { html, nothing, type TemplateResult } from 'lit';
import { messageOf } from '../message.js';
import type { Result } from '../result.js';
import { SYSTEM_ADVICE } from '../systems.js';
import type { View } from './view.js';

/** Lines to copy: the box scrolls by keyboard, too. */
const code = (
  view: View,
  id: string,
  label: string,
  text: string,
  button = view.t.copy,
  main = false,
): TemplateResult => html`
  <div class="code">
    <pre tabindex="0" role="group" aria-label=${label}><code
      id=${id} translate="no" dir="ltr">${text}</code></pre>
    <p class="copying">
      <button
        type="button"
        class=${main ? 'main' : nothing}
        aria-label=${main ? nothing : `${button}: ${label}`}
        @click=${() => view.actions.copy(text, id)}
      >
        ${button}
      </button>
    </p>
  </div>
`;

/** The goal, seen from the start. */
export const resultSection = (view: View, result: Result): TemplateResult => {
  const { t, state } = view;
  const { warnings, css } = result;
  return html`
    <section class="result" aria-labelledby="rader">
      <h2 id="rader">${t.result}</h2>
      ${
        warnings.length > 0
          ? html`<div class="notice">
              <h3>${t.warnings}</h3>
              <ul>
                ${warnings.map((each) => html`<li>${each}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      ${boxes(view, result)}
      ${
        state.way === 'npm'
          ? nothing
          : html`<p class="with">${state.way === 'data-lor' ? t.scriptTemplate : t.scriptOnce}</p>`
      }
      ${css ? html`<p class="with">${t.toMore}: <a href="#stilmall">${t.css}</a></p>` : nothing}
    </section>
  `;
};

/** One box to copy, or two where they are pasted in two places. */
function boxes(view: View, { snippet }: Result): TemplateResult {
  const { t, state } = view;
  switch (state.way) {
    case 'npm':
      return html`${code(view, 'script', t.npmInstall, snippet.script)}
      ${code(view, 'snippet', t.elementLines, snippet.element, t.copyAll, true)}`;
    case 'data-lor':
      return html`${code(view, 'snippet', t.elementLines, snippet.element, t.copyAll, true)}
        <h3>${t.scriptTitle}</h3>
        ${code(view, 'script', t.scriptTitle, snippet.script)}`;
    default:
      return code(view, 'snippet', t.result, snippet.all.trimEnd(), t.copyAll, true);
  }
}

/** What goes with the lines. */
export const restSection = (view: View, result: Result): TemplateResult => {
  const { t, state, language, actions } = view;
  const system = SYSTEM_ADVICE[state.system].name[language];
  return html`
    <div class="rest">
      <section aria-labelledby="steg">
        <h2 id="steg">${t.steps}</h2>
        <ol class="steps-list">
          ${result.steps.map((each) => html`<li>${each}</li>`)}
        </ol>
        <p class="help">${state.system === 'other' ? t.stepsUntried : t.stepsUntriedIn(system)}</p>
      </section>
      ${
        result.css
          ? html`<section aria-labelledby="stilmall">
              <h2 id="stilmall">${t.css}</h2>
              <p class="help">${t.cssHelp}</p>
              ${code(view, 'css', t.css, result.css.trimEnd())}
            </section>`
          : nothing
      }
      <section class="server" aria-labelledby="policy">
        <h2 id="policy">${t.policy}</h2>
        <p class="help">${t.messageHelp}</p>
        ${code(view, 'message', t.message, messageOf(state, view.data, result, language), t.copyMessage)}
        <p class="help">${t.policyHelp}</p>
        ${code(view, 'csp', t.policyLabel, result.policy)}
        ${state.way === 'npm' ? nothing : html`<p class="help">${t.integrityHelp}</p>`}
      </section>
      ${
        state.way === 'npm'
          ? nothing
          : html`<section aria-labelledby="prova">
              <h2 id="prova">${t.save}</h2>
              <p class="help">${t.saveHelp(view.base)}</p>
              <p><button type="button" @click=${actions.savePage}>${t.save}</button></p>
            </section>`
      }
      <section aria-labelledby="lank">
        <h2 id="lank">${t.link}</h2>
        <p class="help">${t.linkHelp}</p>
        <p class="row">
          <button type="button" @click=${() => actions.copy(location.href)}>${t.copyLink}</button>
          <button type="button" @click=${actions.startOver}>${t.startOver}</button>
        </p>
      </section>
    </div>
  `;
};
