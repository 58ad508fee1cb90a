import { css } from 'lit';

/**
 * Tokens and shared patterns. Every colour is mixed from the page's own ink, so that a widget is
 * at home on a page nobody has told us about, dark ones that forgot `color-scheme` included.
 * Lines speak, everywhere the same way: a heavy rule is the answer, a hairline the next row, a
 * dashed line is doubt, an underline can be pressed.
 *
 * A colour that the browser or the host gets wrong (Chrome before 111 has no color-mix()) must
 * leave plain ink, never nothing: so colours stand in declarations of their own, and a line whose
 * colour is invalid is still drawn.
 *
 * `--lor-*` is public and set by the host; `--_*` is ours and set on the wrapper, so that nothing
 * leaks in.
 */
export const base = css`
  :host {
    display: block;
  }

  .lor {
    --_muted: var(--lor-color-muted, color-mix(in srgb, currentcolor 76%, transparent));
    --_border: var(--lor-color-border, color-mix(in srgb, currentcolor 62%, transparent));
    --_hair: color-mix(in srgb, var(--_border) 34%, transparent);
    --_accent: var(--lor-color-accent, color-mix(in oklab, currentcolor 42%, #00899a));
    --_error: var(--lor-color-error, color-mix(in oklab, currentcolor 34%, #cf3a22));
    --_radius: var(--lor-radius, 0.125em);
    --_measure: var(--lor-measure, 62ch);
    --_space: var(--lor-space, 1em);

    container: lor / inline-size;
    position: relative;
    color: var(--lor-color-text, inherit);
    font-family: var(--lor-font, inherit);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    background: var(--lor-color-surface, transparent);
  }

  [data-scheme='light'],
  [data-scheme='dark'] {
    padding: var(--_space);
    color: var(--lor-color-text, canvastext);
    color-scheme: light;
    background: var(--lor-color-surface, canvas);
  }

  [data-scheme='dark'] {
    color-scheme: dark;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  li {
    break-inside: avoid;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  /* lor.css reserves the place; a percentage of padding follows the width, one of a height does not. */
  .loading {
    display: flow-root;
  }

  .loading::before {
    content: '';
    float: inline-start;
    padding-block-start: var(--lor-reserve, 0);
  }

  .unseen {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .title {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }

  .intro {
    margin-block-start: calc(var(--_space) * 0.5);
    max-inline-size: var(--_measure);
  }

  .muted {
    color: var(--_muted);
  }

  .hint {
    color: var(--_muted);
    font-size: 0.875em;
  }

  a,
  .link {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.2em;
  }

  :is(a, .link):hover {
    text-decoration-thickness: 0.14em;
  }

  button,
  input {
    border: 0;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: start;
    background: none;
  }

  button,
  summary {
    cursor: pointer;
  }

  /* A container says nothing of its width to what is around it: in boxes as wide as their content
     (floats, dialogs, flex rows, cells) nothing would be left of it. Two words far apart want a
     width, and do with none. */
  :host::before {
    content: '. .';
    display: block;
    block-size: 0;
    word-spacing: 40em;
    visibility: hidden;
  }

  :focus-visible,
  .field:focus-within {
    border-radius: var(--_radius);
    outline: 0.1875em solid;
    outline-color: var(--lor-color-focus, var(--_accent));
    outline-offset: 0.125em;
  }

  .button {
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border: 0.125em solid currentcolor;
    border-radius: var(--_radius);
    color: var(--_accent);
    font-weight: 650;
  }

  .search {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .label {
    display: block;
    font-weight: 650;
  }

  /* The wrapper has the border: a Latin word typed in a right-to-left page gives the input its
     own direction, and icon and button must stay where they are. */
  .field {
    display: flex;
    align-items: center;
    margin-block-start: calc(var(--_space) * 0.5);
    border: 0.1em solid;
    border-color: var(--_border);
    border-radius: var(--_radius);
  }

  .icon {
    flex: none;
    inline-size: 1.125em;
    margin-inline-start: 0.9em;
    color: var(--_muted);
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: square;
  }

  input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.6em;
    padding-inline: 0.6em;
    font-size: 1.125em;
    outline: 0 !important;
    appearance: none;
  }

  [dir='rtl'] input {
    text-align: right;
  }

  input::-webkit-search-cancel-button {
    display: none;
  }

  .clear {
    align-self: stretch;
    padding-inline: 0.9em;
  }

  .notice {
    max-inline-size: var(--_measure);
    margin-block: var(--_space);
    padding-block: var(--_space) calc(var(--_space) * 0.5);
    border-block-start: 0.25em solid;
    border-color: var(--_error);
  }

  .notice-title {
    color: var(--_error);
    font-size: 1.125em;
    font-weight: 650;
  }

  .notice .button {
    margin-block-start: var(--_space);
  }

  @container lor (max-width: 22em) {
    .title {
      font-size: 1.25em;
    }

    .search {
      margin-block-start: var(--_space);
    }
  }

  @media print {
    .search,
    button {
      display: none;
    }
  }
`;
