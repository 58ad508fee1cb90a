import { css } from 'lit';

/** What the first actors need. */
export const styles = css`
  .index ul {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 1.25);
    margin-block-start: calc(var(--_space) * 0.5);
  }

  .index button {
    min-block-size: 2em;
    color: var(--_accent);
  }

  .index button:hover {
    text-decoration: underline;
  }

  .group {
    display: grid;
    gap: calc(var(--_space) * 0.25) calc(var(--_space) * 2.5);
    margin-block-start: calc(var(--_space) * 1.5);
    padding-block-start: var(--_space);
    border-block-start: 1px solid;
    border-color: var(--_border);
  }

  .group > * {
    min-inline-size: 0;
  }

  .group-title {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.35;
  }

  .small,
  .sector {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }

  .sector {
    margin-block: calc(var(--_space) * 0.75) calc(var(--_space) * 0.25);
  }

  .sector + .actors > li:first-child summary {
    padding-block-start: calc(var(--_space) * 0.25);
  }

  .actors > li {
    border-block-end: 1px solid;
    border-color: var(--_hair);
  }

  .actors:last-child > li:last-child {
    border: 0;
  }

  .actors summary {
    padding-block: calc(var(--_space) * 0.75);
    color: inherit;
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  .name {
    color: var(--_accent);
    font-weight: 650;
    text-decoration: underline;
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.2em;
  }

  summary:hover .name {
    text-decoration-thickness: 0.14em;
  }

  .mandate {
    display: block;
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }

  @container lor (min-width: 40em) {
    .group {
      grid-template-columns: 10.5em minmax(0, 1fr);
    }

    .group .actors:first-child > li:first-child > details:not([open]) > summary,
    .group .sector:first-child {
      margin-block-start: 0;
      padding-block-start: 0;
    }
  }
`;
