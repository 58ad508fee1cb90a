import { css } from 'lit';

/** The filters, what is chosen in them, and the ways out where nothing matches. */
export const filterStyles = css`
  .fold {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    color: var(--_accent);
  }

  .filters {
    display: none;
    gap: calc(var(--_space) * 0.75) var(--_space);
    padding-block-end: calc(var(--_space) * 0.5);
    overflow-wrap: anywhere;
  }

  .filters[data-open] {
    display: grid;
  }

  .facet summary {
    display: block;
    padding-block: 0;
    color: inherit;
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  .facet-label {
    font-size: 0.875em;
    font-weight: 650;
  }

  .facet-box,
  select {
    display: flex;
    gap: 0.5em;
    justify-content: space-between;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.4em 0.75em;
    border: 0.1em solid;
    border-color: var(--_border);
    border-radius: var(--_radius);
  }

  .chevron {
    flex: none;
    inline-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
  }

  [open] > summary .chevron,
  [aria-expanded='true'] .chevron {
    transform: scaleY(-1);
  }

  .is-set {
    border-width: 0.125em;
    border-color: var(--_accent);
    font-weight: 650;
  }

  .facet[open] {
    grid-column: 1 / -1;
  }

  .options {
    columns: 3 14em;
    column-gap: calc(var(--_space) * 1.5);
    padding-block: calc(var(--_space) * 0.5);
  }

  .option {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.5em;
    break-inside: avoid;
    cursor: pointer;
  }

  .option input {
    flex: none;
    inline-size: 1.25em;
    min-block-size: 1.25em;
    accent-color: var(--_accent);
    appearance: auto;
  }

  .option:focus-within,
  .facet summary:focus-visible {
    border-radius: var(--_radius);
    outline: 0.1875em solid;
    outline-color: var(--lor-color-focus, var(--_accent));
    outline-offset: 0.125em;
  }

  .number {
    margin-inline-start: auto;
    color: var(--_muted);
    font-variant-numeric: tabular-nums lining-nums;
  }

  .years-asked {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 var(--_space);
    max-inline-size: 32em;
  }

  /* Both fields stand on one line, however many lines the labels above them take. */
  .year {
    display: grid;
    grid-row: span 3;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: subgrid;
  }

  .year > span:first-child {
    align-self: end;
    font-size: 0.875em;
  }

  .year .field {
    margin-block-start: 0.2em;
  }

  .field:has([aria-invalid='true']) {
    border-color: var(--_error);
  }

  .wrong {
    display: block;
    margin-block-start: 0.2em;
    color: var(--_error);
    font-size: 0.875em;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5);
    align-items: center;
    margin-block-start: var(--_space);
    overflow-wrap: anywhere;
  }

  .chip {
    display: inline-flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.5em;
    padding: 0.25em 0.75em;
    border: 1px solid;
    border-color: var(--_border);
    border-radius: var(--_radius);
    font-size: 0.875em;
    background: color-mix(in srgb, currentcolor 5%, transparent);
  }

  .cross {
    flex: none;
    inline-size: 0.85em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.25;
  }

  .chips .link {
    min-block-size: 2.5em;
  }

  .advice {
    margin-block: var(--_space) calc(var(--_space) * 0.5);
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }

  .ways > li {
    border-block-end: 1px solid;
    border-color: var(--_hair);
  }

  .way {
    display: flex;
    gap: var(--_space);
    justify-content: space-between;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 2.75em;
  }

  .way > :first-child {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .way > :last-child {
    white-space: nowrap;
  }

  @container lor (min-width: 30em) {
    .fold {
      display: none;
    }

    .filters {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container lor (min-width: 40em) {
    .filters {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @media print {
    .filter-bar,
    .chips button {
      display: none;
    }
  }
`;
