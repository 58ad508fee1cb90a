import { css } from 'lit';

export const styles = css`
  .index ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(2.25em, 1fr));
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .index li > * {
    display: grid;
    place-items: center;
    min-block-size: 2.4em;
  }

  /* Words need more room than a letter. */
  .index .rest {
    grid-column: 1 / -1;
    justify-self: start;
  }

  .index a {
    font-weight: 650;
    text-decoration: none;
  }

  .index a:hover {
    text-decoration: underline;
  }

  .index span {
    color: var(--_muted);
  }

  .all {
    margin-block-start: calc(var(--_space) * 1.5);
    padding-block-end: calc(var(--_space) * 0.5);
    border-block-end: 1px solid;
    border-color: var(--_border);
    font-weight: 650;
  }

  .group + .group {
    border-block-start: 1px solid;
    border-color: var(--_border);
  }

  .letter {
    padding-block-start: var(--_space);
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.2;
  }

  .untranslated .letter {
    font-size: 1em;
  }

  .entry {
    padding-block: calc(var(--_space) * 0.75);
  }

  .entry + .entry,
  .hits .entry {
    border-block-end: 0 solid;
    border-block-start: 1px solid;
    border-color: var(--_hair);
  }

  .entry dt {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.35;
    hyphens: auto;
  }

  .entry dt a {
    padding-block: 0.15em;
  }

  .by-machine {
    margin-block-start: calc(var(--_space) * 0.5);
    color: var(--_muted);
    font-size: 0.875em;
  }

  .entry .see {
    font-weight: 400;
  }

  .entry dd {
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }

  .entry dd p + p {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  .second-term {
    font-weight: 400;
  }

  @container lor (min-width: 40em) {
    .index ul {
      display: flex;
      flex-wrap: wrap;
      margin-inline-start: -0.5em;
    }

    .index li > * {
      min-inline-size: 1.75em;
      padding-inline: 0.25em;
    }

    .group {
      display: grid;
      grid-template-columns: 2.5em minmax(0, 1fr);
    }

    .untranslated {
      display: block;
    }

    .letter {
      padding-block-start: 0.6em;
      line-height: 1;
    }

    .entry {
      display: grid;
      grid-template-columns: minmax(0, 13.25em) minmax(0, 1fr);
      column-gap: var(--_space);
      align-items: baseline;
    }

    .entry .why {
      margin-block-start: 0;
    }
  }
`;
