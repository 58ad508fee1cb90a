import { html, type TemplateResult } from 'lit';
import type { Result } from '../result.js';
import { languageStep, placeStep, systemStep, widgetStep } from './basics.js';
import { contentStep, foreign } from './content.js';
import { radios } from './fields.js';
import { looksStep } from './looks.js';
import { optionsStep } from './options.js';
import { restSection, resultSection } from './result.js';
import type { View } from './view.js';
import { waysStep } from './ways.js';

/** Which of the folded steps were used when the page was opened: they are open then. */
export interface Used {
  readonly options: boolean;
  readonly looks: boolean;
  readonly content: boolean;
  readonly ways: boolean;
}

const WIDTHS = [280, 480, 0] as const;

const previewSection = (view: View): TemplateResult => {
  const { t, state, actions, previewFault } = view;
  return html`
    <section class="preview" aria-labelledby="sa-har">
      <h2 id="sa-har" tabindex="-1">${t.preview}</h2>
      <div class="controls">
        ${radios(
          { id: 'width', label: t.width },
          String(state.width),
          WIDTHS.map((width) => ({
            value: String(width),
            label: width === 0 ? t.widthAll : `${width} px`,
          })),
          (value) => actions.update({ width: WIDTHS.find((each) => String(each) === value) ?? 0 }),
        )}
        ${radios(
          { id: 'scheme', label: t.scheme },
          state.scheme,
          [
            { value: 'light', label: t.light },
            { value: 'dark', label: t.dark },
          ],
          (value) => actions.update({ scheme: value === 'dark' ? 'dark' : 'light' }),
        )}
      </div>
      ${foreign(view)}
      <p class="fault" ?hidden=${!previewFault}>${previewFault}</p>
      <div class="stage" tabindex="0" role="region" aria-label=${t.previewLabel}></div>
    </section>
  `;
};

/** The whole builder. What is in the stage is the preview's: nothing is rendered into it. */
export const page = (view: View, result: Result, used: Used): TemplateResult => html`
  <div class="bench">
    <form class="steps" @submit=${(event: Event) => event.preventDefault()}>
      ${widgetStep(view)} ${placeStep(view)} ${languageStep(view)} ${systemStep(view)}
      <section class="optional" aria-labelledby="om-du-vill">
        <h2 id="om-du-vill">${view.t.optional}</h2>
        <p class="help">${view.t.optionalNote}</p>
        ${optionsStep(view, used.options)} ${looksStep(view, used.looks)}
        ${contentStep(view, used.content)} ${waysStep(view, used.ways)}
      </section>
    </form>
    <div class="beside">${resultSection(view, result)} ${previewSection(view)}</div>
  </div>
  ${restSection(view, result)}
  <p class="jump">
    <a href="#rader">${view.t.jumpLines}</a> <a href="#sa-har">${view.t.jumpPreview}</a>
  </p>
  <p class="said" role="status"></p>
`;
