import { css } from 'lit';

/** A count and the rows it counts; hairlines between rows. */
export const rowStyles = css`
  .count {
    margin-block-start: calc(var(--_space) * 1.5);
    padding-block-end: calc(var(--_space) * 0.5);
    border-block-end: 1px solid;
    border-color: var(--_border);
  }

  strong {
    font-weight: 650;
  }

  .rows > li {
    border-block-end: 1px solid;
    border-color: var(--_hair);
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 var(--_space);
    align-items: baseline;
    inline-size: 100%;
    padding-block: calc(var(--_space) * 0.75);
  }

  .row-name {
    color: var(--_accent);
    font-size: 1.125em;
    font-weight: 650;
    text-decoration: underline;
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.2em;
  }

  .row:hover .row-name {
    text-decoration-thickness: 0.14em;
  }

  .why {
    color: var(--_muted);
    font-size: 0.875em;
  }

  mark {
    border-radius: var(--_radius);
    color: inherit;
    background: var(--lor-color-mark, rgb(255 205 40 / 14%));
  }

  .advice {
    margin-block-start: calc(var(--_space) * 0.5);
    max-inline-size: var(--_measure);
  }

  @container lor (min-width: 30em) {
    .row {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .why {
      grid-column: 1 / -1;
    }
  }

  @container lor (max-width: 22em) {
    .count {
      margin-block-start: var(--_space);
    }
  }

  @media print {
    .count,
    .advice {
      display: none;
    }
  }

  @media (forced-colors: active) {
    mark {
      color: marktext;
      background: mark;
    }
  }
`;
