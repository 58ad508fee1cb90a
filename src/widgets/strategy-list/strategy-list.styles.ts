import { css } from 'lit';

/** What the first rows need, and the room for what comes with the rest: nothing moves then. */
export const styles = css`
  .filter-bar {
    min-block-size: 2.75em;
    margin-block-start: var(--_space);
  }

  .count-line {
    display: flex;
    flex-flow: column wrap;
    gap: calc(var(--_space) * 0.25) var(--_space);
    justify-content: space-between;
    min-block-size: calc(4em + 1px + var(--_space) * 0.25);
    min-block-size: calc(1lh + 2.41em + 1px + var(--_space) * 0.25);
    margin-block-start: calc(var(--_space) * 0.5);
    padding-block-end: 0.5em;
    border-block-end: 1px solid;
    border-color: var(--_border);
  }

  .doc {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
    padding-block: calc(var(--_space) * 0.75);
    border-block-end: 1px solid;
    border-color: var(--_hair);
  }

  .doc-title {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }

  .unbroken {
    white-space: nowrap;
  }

  :is(.meta, .gloss, .doubt, .standing) {
    color: var(--_muted);
    font-size: 0.875em;
  }

  /* What is in another language keeps its direction, not an edge of its own. */
  [dir='rtl'] .doc [dir='ltr'] {
    text-align: right;
  }

  .summary {
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }

  .period {
    display: grid;
    grid-template-columns: fit-content(55%) minmax(0, 1fr);
    column-gap: var(--_space);
    align-content: start;
    align-items: baseline;
  }

  .years {
    font-weight: 650;
    font-variant-numeric: tabular-nums lining-nums;
  }

  /* A dashed line is doubt. */
  .note::before {
    content: '';
    display: inline-block;
    inline-size: 1.75em;
    margin-inline-end: 0.5em;
    border-block-start: 2px dashed;
    border-color: var(--_border);
    vertical-align: 0.25em;
  }

  /* Full: it holds. Hollow: it does not. Dashed: nobody knows. */
  .standing::before {
    content: '';
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.5em;
    border: 1.5px solid currentcolor;
    border-radius: 50%;
  }

  .standing {
    overflow-wrap: anywhere;
  }

  .standing.unknown::before {
    border-style: dashed;
  }

  .standing.in-force {
    color: inherit;
    font-weight: 650;
  }

  .standing.in-force::before {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .ruler {
    grid-column: 1 / -1;
    inline-size: 12em;
    block-size: 0.75em;
  }

  /* Its label is a line of small text. */
  .more-facts {
    min-block-size: 2em;
    min-block-size: calc(0.875lh + 0.61em);
  }

  @container lor (min-width: 24em) {
    .count-line {
      flex-direction: row;
      align-items: center;
      min-block-size: 3.3em;
    }
  }

  /* Rows of filters: a label and a box each. */
  @container lor (min-width: 30em) {
    .filter-bar {
      min-block-size: calc(13.05em + var(--_space) * 2);
      min-block-size: calc(3lh + 8.25em + var(--_space) * 2);
    }
  }

  @container lor (min-width: 40em) {
    .filter-bar {
      min-block-size: calc(8.7em + var(--_space) * 1.25);
      min-block-size: calc(2lh + 5.5em + var(--_space) * 1.25);
    }

    .doc {
      grid-template-columns: minmax(0, 1fr) 13.5em;
    }

    .axis {
      min-block-size: 2.2em;
    }

    .standing {
      justify-self: end;
    }

    .ruler {
      inline-size: 13.5em;
    }
  }
`;
