import { html, nothing, type TemplateResult } from 'lit';
import { NAMES } from '../../../src/core/own-language-names.js';
import { SPOKEN, SYSTEMS, TAGS, nameOf } from '../choices.js';
import { SYSTEM_ADVICE } from '../systems.js';
import { oneLine } from '../state.js';
import { without } from '../without.js';
import { WIDGET_WORDS, wordsOf } from '../words.js';
import { radioList, select, step, text } from './fields.js';
import type { View } from './view.js';

/** Languages as those who speak them write them; in Swedish also what Swedes call them. */
function languageChoices({ language }: View): readonly (readonly [string, string])[] {
  return SPOKEN.map((code) => {
    const [own, swedish] = NAMES[code]!;
    const same = own === swedish || language === 'en';
    return [code, same ? own : `${own} (${swedish})`] as const;
  });
}

export const widgetStep = (view: View): TemplateResult => {
  const { t, language, state, actions } = view;
  const choices = TAGS.map((tag) => ({
    value: nameOf(tag),
    label: WIDGET_WORDS[tag]!.label[language],
    help: WIDGET_WORDS[tag]!.help[language],
  }));
  return step(
    'steg-widget',
    1,
    t.widget,
    html`
      ${radioList(
        'widget',
        nameOf(state.widget),
        choices,
        (name) =>
          actions.update({ widget: TAGS.find((tag) => nameOf(tag) === name) ?? state.widget }),
        'cards',
      )}
      ${state.widget === 'lor-concept' ? termFields(view) : nothing}
    `,
  );
};

const termFields = (view: View): TemplateResult => {
  const { t, state, data, language, actions } = view;
  const words = wordsOf('lor-concept', 'concept')!;
  const choices = data.elements['lor-concept'].find(({ name }) => name === 'concept')!.choices!;
  return html`
    ${select(
      { id: 'o-concept', label: words.label[language], help: words.help[language] },
      state.options['concept'] ?? '',
      [['', '–'], ...choices.map((each) => [each.value, each.words.sv] as const)],
      (value) => actions.setOption('concept', value || undefined),
    )}
    ${text(view, { id: 'term', label: t.term, help: t.termHelp }, state.term, (value) =>
      actions.update({ term: oneLine(value) }),
    )}
  `;
};

export const placeStep = (view: View): TemplateResult => {
  const { t, state, data, actions } = view;
  const names = data.elements[state.widget].map(({ name }) => name);
  const municipality = state.options['municipality'] ?? '';
  const chosen = data.municipalities.find(({ code }) => code === municipality);
  const county = chosen?.county ?? state.options['county'] ?? '';
  const choose = (change: { county?: string; municipality?: string }): void =>
    actions.update({
      options: { ...without(state.options, 'county', 'municipality'), ...change },
    });
  const hasMunicipality = names.includes('municipality');
  const countyField = select(
    {
      id: 'county',
      label: t.placeCounty,
      help: hasMunicipality ? undefined : wordsOf(state.widget, 'county')!.help[view.language],
    },
    county,
    [['', t.placeNone], ...data.counties.map(({ code, name }) => [code, name] as const)],
    (code) => choose(code ? { county: code } : {}),
  );
  // Always all of them: who types a name must not lose the list after its first letter.
  const municipalityField = select(
    { id: 'municipality', label: t.placeMunicipality, help: t.placeHelp },
    municipality,
    [
      ['', t.placeMunicipalityNone],
      ...data.municipalities.map(({ code, name }) => [code, name] as const),
    ],
    (code) => choose(code ? { municipality: code } : county ? { county } : {}),
  );
  return step(
    'steg-plats',
    2,
    t.place,
    names.includes('county')
      ? html`${hasMunicipality ? municipalityField : nothing}${countyField}`
      : html`<p class="help">${t.placeNot}</p>`,
  );
};

export const languageStep = (view: View): TemplateResult => {
  const { t, state, language, actions } = view;
  const languages = languageChoices(view);
  const second = wordsOf(state.widget, 'also-lang')!;
  const isTerm = state.widget === 'lor-concept';
  const isOther = !isTerm && [state.speaks, state.also].some((each) => each && each !== 'sv');
  return step(
    'steg-sprak',
    3,
    t.language,
    html`
      ${
        isTerm
          ? html`<p class="help">${t.speaksTerm}</p>`
          : html`${select(
              { id: 'speaks', label: t.speaks },
              state.speaks,
              [['', t.speaksPage], ...languages],
              (speaks) => actions.update({ speaks }),
            )}
            ${select(
              { id: 'also', label: t.also, help: t.alsoHelp },
              state.also,
              [['', t.alsoNone], ...languages],
              (also) => actions.update({ also }),
            )}`
      }
      ${isOther ? html`<p class="help">${t.noHuman}</p>` : nothing}
      ${
        state.widget === 'lor-concept-glossary'
          ? select(
              { id: 'o-also-lang', label: second.label[language], help: second.help[language] },
              state.options['also-lang'] ?? '',
              [['', t.secondNone], ...languages],
              (value) => actions.setOption('also-lang', value || undefined),
            )
          : nothing
      }
    `,
  );
};

export const systemStep = (view: View): TemplateResult => {
  const { t, state, language, actions } = view;
  return step(
    'steg-system',
    4,
    t.system,
    select(
      { id: 'system', label: t.systemLabel, help: t.systemHelp },
      state.system,
      SYSTEMS.map((each) => [each, SYSTEM_ADVICE[each].name[language]] as const),
      (value) => {
        const system = SYSTEMS.find((each) => each === value) ?? 'other';
        actions.update({ system, way: SYSTEM_ADVICE[system].way });
      },
    ),
  );
};
