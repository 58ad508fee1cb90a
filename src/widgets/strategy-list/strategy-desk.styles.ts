import { css } from 'lit';

export const deskStyles = css`
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

  .count {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .count strong {
    font-weight: 650;
  }

  .sort {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-size: 0.875em;
  }

  /* The open list is the system's paper: it gets the system's ink with it. */
  select {
    color: inherit;
    font: inherit;
    background: transparent;
  }

  option {
    color: canvastext;
    background: canvas;
  }

  .group-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    padding-block: calc(var(--_space) * 1.5) calc(var(--_space) * 0.5);
    border-block-end: 1px solid;
    border-color: var(--_border);
  }

  .group-title {
    font-size: 1.125em;
    font-weight: 650;
  }

  .ruler line {
    stroke: var(--_hair);
    stroke-width: 1;
  }

  .ruler .today {
    stroke: var(--_muted);
  }

  .ruler .span {
    stroke: var(--_border);
    stroke-width: 3;
  }

  .ruler .on {
    stroke: var(--_accent);
    stroke-width: 6;
  }

  .ruler .open {
    stroke-dasharray: 3 3;
  }

  [dir='rtl'] .ruler {
    transform: scaleX(-1);
  }

  .facet[open] {
    grid-column: 1 / -1;
  }

  .axis {
    display: none;
  }

  .axis p {
    position: relative;
    inline-size: 15.43em;
    margin-inline-start: auto;
    padding-block-start: 0.6em;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .axis span + span {
    position: absolute;
    inset-inline-start: calc(84.5% - 2.3em);
    inline-size: 4.6em;
    text-align: center;
  }

  .ruler svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
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
    gap: var(--_space);
    max-inline-size: 32em;
  }

  .year > span:first-child {
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

  .more-facts summary {
    display: inline-block;
    padding-block: 0.35em;
    color: var(--_accent);
    font-size: 0.875em;
    text-decoration: underline;
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .more-facts dl {
    margin-block-end: calc(var(--_space) * 0.5);
    font-size: 0.875em;
  }

  .more-facts .facts > div {
    padding-block: calc(var(--_space) * 0.4);
  }

  .more-facts dt {
    font-size: 1em;
  }

  .more-facts .facts dd + dd {
    margin-block-start: 0;
  }

  .more {
    margin-block-start: var(--_space);
  }

  .list ~ .actions {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .outcome:empty {
    display: none;
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

    .axis {
      display: block;
    }
  }

  @media (forced-colors: active) {
    .ruler line:is(.span, .today) {
      stroke: canvastext;
    }

    .ruler line {
      stroke: graytext;
    }

    .standing.in-force::before {
      background: canvastext;
      forced-color-adjust: none;
    }
  }

  @media print {
    .filter-bar,
    .sort,
    .chips button,
    .more,
    .actions,
    .outcome,
    .facts > .moved {
      display: none;
    }

    /* The title of the document that has replaced another. */
    .facts .link {
      display: inline;
      color: inherit;
      text-decoration: none;
    }
  }
`;
