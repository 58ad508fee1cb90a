import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { COLOURS, FONTS, MEASURES } from '../choices.js';
import { contrasts, effective, type Contrast } from '../looks.js';
import type { ColourName, Colours, Looks, Scheme } from '../model.js';
import { validColour, validMeasure } from '../state.js';
import { without } from '../without.js';
import { COLOUR_WORDS } from '../words.js';
import { check, folded, select, valueOf } from './fields.js';
import type { View } from './view.js';

/** What most sites choose; the others are folded. */
const MAIN: readonly ColourName[] = ['text', 'surface', 'accent'];

export function looksStep(view: View, open: boolean): TemplateResult {
  const { t, state } = view;
  const { looks } = state;
  const frame = state.way === 'frame';
  return folded(
    'steg-utseende',
    t.looks,
    frame ? '' : chosen(view),
    open,
    frame
      ? html`<p class="help">${t.looksFrame}</p>`
      : html`
          <p class="help">${t.looksHelp}</p>
          ${coloursOf(view, 'light')} ${contrastOf(view, 'light')}
          ${check({ id: 'dark', label: t.hasDark, help: t.hasDarkHelp }, looks.hasDark, (hasDark) =>
            set(view, { hasDark }),
          )}
          ${looks.hasDark ? coloursOf(view, 'dark') : nothing} ${contrastOf(view, 'dark')}
          ${fontField(view)} ${measureFields(view)}
        `,
  );
}

const set = ({ state, actions }: View, change: Partial<Looks>): void =>
  actions.update({ looks: { ...state.looks, ...change } });

function chosen({ state, t, language }: View): string {
  const { light, dark, hasDark, font } = state.looks;
  const names = COLOURS.filter((name) => light[name] ?? (hasDark ? dark[name] : undefined));
  const measures = (['radius', 'space', 'measure'] as const).filter(
    (name) => state.looks[name] !== undefined,
  );
  return [
    ...names.map((name) => COLOUR_WORDS[name][language]),
    ...(font ? [t.font] : []),
    ...measures.map((name) => t[name]),
  ].join(', ');
}

function setColour(view: View, scheme: Scheme, name: ColourName, value: string | undefined): void {
  const rest = without(view.state.looks[scheme], name);
  const colours: Colours = value ? { ...rest, [name]: value } : rest;
  // Who takes a colour for the dark has a dark mode.
  set(view, { [scheme]: colours, ...(scheme === 'dark' && { hasDark: true }) });
}

const coloursOf = (view: View, scheme: Scheme): TemplateResult => {
  const { t, state } = view;
  const colours = state.looks[scheme];
  const others = COLOURS.filter((name) => !MAIN.includes(name));
  return html`
    <fieldset class="group colours">
      <legend>${scheme === 'light' ? t.coloursLight : t.coloursDark}</legend>
      ${MAIN.map((name) => colourRow(view, scheme, name))}
      <details class="more" ?open=${others.some((name) => colours[name])}>
        <summary>${t.moreColours}</summary>
        ${others.map((name) => colourRow(view, scheme, name))}
      </details>
    </fieldset>
  `;
};

function colourRow(view: View, scheme: Scheme, name: ColourName): TemplateResult {
  const { t, state, language, faults, actions } = view;
  const id = `${scheme}-${name}`;
  const own = state.looks[scheme][name];
  const label = COLOUR_WORDS[name][language];
  const fault = faults.get(id);
  const typed = (event: Event): void => {
    const written = valueOf(event);
    const colour = validColour(written);
    actions.fault(id, written.trim() && !colour ? t.badColour : '');
    if (colour || !written.trim()) setColour(view, scheme, name, colour);
  };
  return html`
    <div class="colour">
      <label for=${id}>${label}</label>
      <input
        type="color"
        id=${id}
        .value=${live(effective(state.looks, scheme)[name])}
        @input=${(event: Event) => setColour(view, scheme, name, valueOf(event))}
      />
      <input
        type="text"
        class="mono"
        id="${id}-code"
        aria-label="${label}, ${t.code}"
        placeholder=${t.asPage.toLowerCase()}
        autocomplete="off"
        spellcheck="false"
        maxlength="9"
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby=${fault ? `${id}-fault` : nothing}
        .value=${live(
          fault
            ? ((document.getElementById(`${id}-code`) as HTMLInputElement | null)?.value ?? '')
            : (own ?? ''),
        )}
        @change=${typed}
      />
      ${
        own
          ? html`<button
              type="button"
              aria-label="${label}: ${t.asPage.toLowerCase()}"
              @click=${() => {
                setColour(view, scheme, name, undefined);
                document.getElementById(id)?.focus();
              }}
            >
              ${t.asPage}
            </button>`
          : nothing
      }
      ${fault ? html`<p class="fault" id="${id}-fault">${fault}</p>` : nothing}
    </div>
  `;
}

/** A ratio as people write it: rounded down, so that 4,499 is not called 4,5. */
const ratioText = (ratio: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(Math.floor(ratio * 10) / 10);

function contrastOf(view: View, scheme: Scheme): TemplateResult {
  const { t, state } = view;
  const all = contrasts(state.looks, scheme);
  const failing = all.filter(({ passes }) => !passes);
  const id = `kontrast-${scheme}`;
  return html`
    <section class="contrast" aria-labelledby=${id}>
      <h4 id=${id}>${scheme === 'light' ? t.contrast : t.contrastDark}</h4>
      <p class=${failing.length > 0 ? 'verdict bad' : 'verdict good'}>
        ${
          failing.length > 0
            ? t.contrastSome(failing.length, all.length)
            : t.contrastAll(all.length)
        }
      </p>
      ${
        failing.length > 0
          ? html`<ul>
              ${failing.map((each) => contrastLine(view, scheme, each))}
            </ul>`
          : nothing
      }
      <details class="more">
        <summary>${t.contrastList}</summary>
        <ul>
          ${all.filter(({ passes }) => passes).map((each) => contrastLine(view, scheme, each))}
        </ul>
        <p class="help">${scheme === 'light' ? t.contrastPage : t.contrastPageDark}</p>
      </details>
      ${
        scheme === 'dark' && !state.looks.hasDark && failing.length > 0
          ? html`<p class="help">${t.contrastOnlyDark}</p>`
          : nothing
      }
    </section>
  `;
}

function contrastLine(view: View, scheme: Scheme, each: Contrast): TemplateResult {
  const { t, language, actions } = view;
  const { front, back, ratio, least, passes, suggestion } = each;
  const name = COLOUR_WORDS[front][language];
  const says = passes ? t.passes : t.fails;
  return html`
    <li class=${passes ? 'pass' : 'fail'}>
      <span class="pair">${t.pair(name, COLOUR_WORDS[back][language])}:</span>
      ${says(ratioText(ratio, language), ratioText(least, language))}
      ${
        suggestion
          ? html`<button
              type="button"
              @click=${() => {
                setColour(view, scheme, front, suggestion);
                actions.say(t.took(name, suggestion));
                document.getElementById(`${scheme}-${front}`)?.focus();
              }}
            >
              <svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">
                <rect width="16" height="16" fill=${suggestion} />
              </svg>
              ${t.take(suggestion)}
            </button>`
          : nothing
      }
    </li>
  `;
}

const fontField = (view: View): TemplateResult => {
  const { t, state } = view;
  const fonts = Object.entries(FONTS).map(([key, stack]) => [key, stack] as const);
  return select(
    { id: 'font', label: t.font },
    state.looks.font,
    [['', t.fontOwn], ...fonts],
    (font) => set(view, { font }),
  );
};

const measureFields = (view: View): TemplateResult => html`
  <div class="measures">
    ${(['radius', 'space', 'measure'] as const).map((name) => {
      const { state, t, language } = view;
      const limits = MEASURES[name];
      const value = state.looks[name] ?? limits.usual;
      const shown = `${new Intl.NumberFormat(language).format(value)} ${limits.unit}`;
      return html`
        <div class="measure">
          <label for=${name}>${t[name]}</label>
          <output for=${name}>${shown}</output>
          <input
            type="range"
            id=${name}
            min=${limits.min}
            max=${limits.max}
            step=${limits.step}
            aria-valuetext=${shown}
            .value=${live(String(value))}
            @input=${(event: Event) => {
              const rest = without(state.looks, name);
              const next = validMeasure(valueOf(event), limits);
              view.actions.update({
                looks: next === undefined ? rest : { ...rest, [name]: next },
              });
            }}
          />
        </div>
      `;
    })}
  </div>
`;
