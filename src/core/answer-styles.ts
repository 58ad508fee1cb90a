import { css } from 'lit';

/** The answer below a heavy rule: its name, the most wanted fact, the other facts. */
export const answerStyles = css`
  .answer {
    margin-block-start: calc(var(--_space) * 1.5);
    padding-block-start: var(--_space);
    border-block-start: 0.25em solid currentcolor;
    overflow-wrap: anywhere;
  }

  .lies-in {
    margin-block-end: calc(var(--_space) * 0.5);
    color: var(--_muted);
  }

  .board {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }

  /* Whoever chooses it has a frame of focus around the board's name. */
  .board + .small {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  .wanted-line {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 0.75);
    align-items: baseline;
    margin-block: calc(var(--_space) * 0.5) calc(var(--_space) * 0.75);
  }

  .wanted {
    padding-block: 0.12em;
    font-size: 1.875em;
    font-weight: 650;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-decoration-thickness: 0.05em;
  }

  .facts > div {
    display: grid;
    padding-block: calc(var(--_space) * 0.75);
    border-block-start: 1px solid;
    border-color: var(--_hair);
  }

  .facts dd {
    min-inline-size: 0;
  }

  .facts dd + dd {
    margin-block-start: calc(var(--_space) * 0.25);
  }

  .facts a,
  .source a {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }

  .facts a {
    display: inline-block;
    padding-block: 0.2em;
  }

  dt,
  .small,
  .source,
  .doubt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .doubt {
    display: inline-block;
    padding-inline: 0.4em;
    border: 1px dashed;
    border-color: var(--_border);
    border-radius: var(--_radius);
  }

  .source {
    margin-block-start: var(--_space);
    padding-block-start: calc(var(--_space) * 0.75);
    border-block-start: 1px solid;
    border-color: var(--_hair);
  }

  .disclosure {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  summary {
    padding-block: calc(var(--_space) * 0.5);
    color: var(--_accent);
    cursor: pointer;
  }

  .report {
    display: table;
    padding-block: 0.2em;
  }

  /* Scripts that need room between the lines and none between the letters. */
  :is(.board, .wanted, .concept, .decides):is(
    :lang(ar),
    :lang(fa),
    :lang(prs),
    :lang(ps),
    :lang(ckb),
    :lang(ti)
  ) {
    line-height: 1.4;
    letter-spacing: 0;
  }

  @container lor (min-width: 30em) {
    .facts > div {
      grid-template-columns: 8.5em minmax(0, 1fr);
      column-gap: var(--_space);
      align-items: baseline;
    }

    .facts dd {
      grid-column: 2;
    }
  }

  @container lor (max-width: 22em) {
    .answer {
      margin-block-start: var(--_space);
    }

    .board {
      font-size: 1.125em;
    }

    .wanted {
      font-size: 1.625em;
    }
  }

  @media print {
    .answer {
      break-inside: avoid;
    }

    a {
      color: inherit;
      text-decoration: none;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }
  }
`;
