import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  .finder {
    --muted: color-mix(in srgb, currentcolor 76%, transparent);
    --line: color-mix(in srgb, currentcolor 62%, transparent);
    --accent: color-mix(in oklab, currentcolor 42%, #00899a);
    --radius: 0.125em;

    position: relative;
    container: finder / inline-size;
    text-align: start;
    overflow-wrap: break-word;
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

  [hidden] {
    display: none !important;
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
    margin-block-start: 0.5em;
    max-inline-size: 62ch;
  }

  .hint {
    color: var(--muted);
    font-size: 0.875em;
  }

  .link {
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.2em;
  }

  .link:hover {
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

  button {
    cursor: pointer;
  }

  button.link {
    color: var(--accent);
  }

  :focus-visible,
  .field:focus-within {
    border-radius: var(--radius);
    outline: 0.1875em solid var(--accent);
    outline-offset: 0.125em;
  }

  .search {
    margin-block-start: 1.5em;
  }

  .label {
    display: block;
    font-weight: 650;
  }

  .field {
    display: flex;
    align-items: center;
    min-block-size: 3em;
    margin-block-start: 0.5em;
    border: 0.1em solid var(--line);
    border-radius: var(--radius);
  }

  .icon {
    flex: none;
    inline-size: 1.125em;
    margin-inline-start: 0.9em;
    fill: none;
    stroke: var(--muted);
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

  input::-webkit-search-cancel-button {
    display: none;
  }

  .clear {
    align-self: stretch;
    padding-inline: 0.9em;
  }

  .subhead {
    margin-block: 1.5em 0.5em;
    font-weight: 650;
  }

  .counties {
    columns: 3 10em;
    column-gap: 1em;
  }

  .counties li {
    break-inside: avoid;
  }

  .counties .link {
    inline-size: 100%;
    padding-block: 0.4em;
    text-decoration: none;
  }

  .counties .link:hover {
    text-decoration: underline;
  }

  @container finder (max-width: 22em) {
    .title {
      font-size: 1.25em;
    }

    .search {
      margin-block-start: 1em;
    }

    .counties {
      columns: 2;
      font-size: 0.9375em;
    }
  }

  @media print {
    .search,
    .subhead,
    button {
      display: none;
    }
  }
`;
