import { css } from 'lit';

export const deskStyles = css`
  .count {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .count strong {
    font-weight: 650;
  }

  .sort {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: center;
    font-size: 0.875em;
  }

  /* The open list is the system's paper: it gets the system's ink with it. */
  select {
    min-inline-size: 0;
    max-inline-size: 100%;
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
    overflow-wrap: anywhere;
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

  @container lor (min-width: 40em) {
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
    .sort,
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
