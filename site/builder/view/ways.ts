import { html, nothing, type TemplateResult } from 'lit';
import { WAYS } from '../choices.js';
import type { Way } from '../model.js';
import { fallbackOf, validBase } from '../state.js';
import { SYSTEM_ADVICE, WAY_WORDS } from '../systems.js';
import { folded, radios, text } from './fields.js';
import type { View } from './view.js';

/** A word in a sentence cannot stand in a frame. */
const waysFor = ({ state }: View): readonly Way[] =>
  state.widget === 'lor-concept' ? WAYS.filter((way) => way !== 'frame') : WAYS;

export const waysStep = (view: View, open: boolean): TemplateResult => {
  const { t, state, language, data, actions } = view;
  const { name, way: usual } = SYSTEM_ADVICE[state.system];
  const choices = waysFor(view).map((way) => ({
    value: way,
    label: WAY_WORDS[way].label[language],
    help: WAY_WORDS[way].help[language],
    ...(way === usual && state.system !== 'other' && { note: t.recommended(name[language]) }),
  }));
  return folded(
    'steg-satt',
    t.ways,
    WAY_WORDS[state.way].label[language],
    open,
    html`
      ${radios(
        { id: 'way', label: t.waysLabel },
        state.way,
        choices,
        (value) => actions.update({ way: WAYS.find((way) => way === value) ?? state.way }),
        'list',
      )}
      ${
        state.way === 'npm'
          ? nothing
          : text(
              view,
              { id: 'base', label: t.base, help: t.baseHelp(`/lor/${data.version}/`) },
              state.base,
              (written) => {
                const base = validBase(written);
                actions.fault('base', written.trim() && !base ? t.badBase : '');
                if (base || !written.trim()) actions.update({ base });
              },
              { inputMode: 'url', mono: true, placeholder: `/lor/${data.version}/` },
            )
      }
      ${
        state.way === 'frame' || state.widget === 'lor-concept'
          ? nothing
          : radios(
              { id: 'fallback', label: t.fallback, help: t.fallbackHelp },
              fallbackOf(state, data),
              [
                { value: 'facts', label: t.fallbackFacts },
                { value: 'link', label: t.fallbackLink },
              ],
              (value) => actions.update({ fallback: value === 'link' ? 'link' : 'facts' }),
            )
      }
    `,
  );
};
