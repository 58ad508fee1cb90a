import { css } from 'lit';

/** What the first rows need, and the room for what comes with the rest: nothing moves then. */
export const styles = css`
  .filter-bar {
    min-block-size: 2.75em;
    margin-block-start: var(--_space);
  }

  .count-line {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.25) var(--_space);
    justify-content: space-between;
    align-items: center;
    min-block-size: 3.3em;
    margin-block-start: calc(var(--_space) * 0.5);
    padding-block-end: 0.5em;
    border-block-end: 1px solid;
    border-color: var(--_border);
  }

  .doc {
    display: grid;
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

  .unbroken,
  .years {
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
    grid-template-columns: auto 1fr;
    column-gap: var(--_space);
    align-content: start;
    align-items: baseline;
  }

  .years {
    font-weight: 650;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .ruler {
    grid-column: 1 / -1;
    inline-size: 12em;
    block-size: 0.75em;
  }

  @container lor (min-width: 30em) {
    .filter-bar {
      min-block-size: 14.6em;
    }
  }

  @container lor (min-width: 40em) {
    .filter-bar {
      min-block-size: 9.5em;
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
