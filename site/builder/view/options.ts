import { html, nothing, type TemplateResult } from 'lit';
import { USUAL } from '../choices.js';
import type { Option } from '../model.js';
import { optionsOf, validValue } from '../state.js';
import { ADVANCED, STEP_OF, wordsOf } from '../words.js';
import { check, checks, folded, select, text } from './fields.js';
import type { View } from './view.js';

/** The options that stand in this step: the others have a step of their own. */
const asked = ({ state, data }: View): readonly Option[] =>
  data.elements[state.widget].filter(
    ({ name }) => !STEP_OF[name] && !(state.widget === 'lor-concept' && name === 'concept'),
  );

export const optionsStep = (view: View, open: boolean): TemplateResult | typeof nothing => {
  const { t, state, data, language } = view;
  const options = asked(view);
  if (options.length === 0) return nothing;
  const few = options.filter(({ name }) => ADVANCED.has(name));
  const chosen = Object.keys(optionsOf(state, data))
    .filter((name) => options.some((option) => option.name === name))
    .map((name) => wordsOf(state.widget, name)!.label[language]);
  return folded(
    'steg-val',
    t.options,
    chosen.join(', '),
    open,
    html`
      ${options.filter(({ name }) => !ADVANCED.has(name)).map((option) => field(view, option))}
      <details class="more">
        <summary>${t.advanced}</summary>
        ${few.map((option) => field(view, option))}
      </details>
    `,
  );
};

function field(view: View, option: Option): TemplateResult {
  const { state, language, actions, t } = view;
  const { name, kind, choices = [] } = option;
  const words = wordsOf(state.widget, name)!;
  const id = `o-${name}`;
  const about = { id, label: words.label[language], help: words.help[language] };
  const value = state.options[name];
  const set = (next: string | undefined): void => actions.setOption(name, next);
  switch (kind) {
    case 'switch':
      return check(about, value !== undefined, (on) => set(on ? '' : undefined));
    case 'many':
      return checks(about, value?.split(',') ?? [], choices, language, (all) =>
        set(all.length > 0 ? all.join(',') : undefined),
      );
    case 'one': {
      const usual = choices.find((each) => USUAL[name]?.includes(each.value));
      return select(
        about,
        value ?? usual?.value ?? '',
        [
          ...(usual ? [] : [['', t.usual] as const]),
          ...choices.map((each) => [each.value, each.words[language]] as const),
        ],
        (next) => set(next || undefined),
      );
    }
    case 'number':
    case 'key':
    case 'text':
      return text(
        view,
        about,
        value ?? '',
        (written) => {
          const valid = validValue(option, written);
          actions.fault(id, written.trim() && valid === undefined ? faultOf(kind, view) : '');
          set(valid);
        },
        kind === 'number' ? { inputMode: 'numeric' } : {},
      );
  }
}

const faultOf = (kind: string, { t }: View): string => (kind === 'number' ? t.badNumber : t.badKey);
