import { css } from 'lit';

export const cardStyles = css`
  .back {
    margin-block: var(--_space) calc(var(--_space) * -0.75);
  }

  .concept {
    font-size: 1.875em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.012em;
    hyphens: auto;
  }

  .definition {
    margin-block: calc(var(--_space) * 0.5) calc(var(--_space) * 1.25);
    max-inline-size: var(--_measure);
    font-size: 1.125em;
    text-wrap: pretty;
  }

  .two {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-items: first baseline;
    padding-block-end: calc(var(--_space) * 0.5);
    overflow-wrap: anywhere;
  }

  .machine {
    margin-block-end: var(--_space);
    padding-block-start: calc(var(--_space) * 0.5);
    border-block-start: 1px dashed;
    border-color: var(--_border);
    color: var(--_muted);
    font-size: 0.875em;
  }

  .folded,
  .other {
    border-block-end: 1px solid;
    border-color: var(--_hair);
  }

  /* The marker hangs outside the term, which may need more than one line. */
  .folded > summary {
    padding-block: calc(var(--_space) * 0.75);
    padding-inline-start: 1.125em;
    text-indent: -1.125em;
  }

  .folded-term {
    font-size: 1.125em;
    font-weight: 650;
    hyphens: auto;
  }

  .folded .definition {
    margin-block-start: 0;
  }

  .inside {
    padding-block-end: var(--_space);
    padding-inline-start: 1.125em;
  }

  .other {
    padding-block: calc(var(--_space) * 0.75);
    padding-inline-start: 1.125em;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
  }

  @container lor (min-width: 40em) {
    .two {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 2.5);
    }
  }

  @media print {
    .back {
      display: none;
    }
  }

  @container lor (max-width: 22em) {
    .concept {
      font-size: 1.625em;
    }
  }
`;
