import { css } from 'lit';

/** What comes with the other sections, opened actors and answers. */
export const deskStyles = css`
  .more-facts {
    margin-block-end: calc(var(--_space) * 0.75);
  }

  /* The heavy rule above an answer is enough; within it a name is larger than any fact. */
  .asked {
    color: var(--_muted);
  }

  .decides {
    padding-block: 0.12em;
    font-size: 1.875em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  .decides .link {
    font-weight: inherit;
    text-decoration-thickness: 0.05em;
  }

  .lead {
    max-inline-size: var(--_measure);
    margin-block: calc(var(--_space) * 0.25) calc(var(--_space) * 0.75);
    font-size: 1.125em;
    text-wrap: pretty;
  }

  /* What is in another language keeps its direction, not an edge of its own. */
  [dir='rtl'] :is(.lead, .text)[dir='ltr'] {
    text-align: right;
  }

  .facts + .decides {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .facts .link {
    max-inline-size: 100%;
    padding-block: 0.2em;
    overflow-wrap: anywhere;

    /* A button of two lines would stand on its last one: the label is at the first. */
    vertical-align: top;
  }

  .names > li {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .names {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 1.25);
  }

  .row-name {
    font-size: 1em;
  }

  .row-who {
    color: var(--_muted);
    overflow-wrap: anywhere;
  }

  .group .rows > li:last-child,
  .items > li:last-child {
    border-block-end: 0;
  }

  .items > li {
    padding-block: calc(var(--_space) * 0.75);
    border-block-end: 1px solid;
    border-color: var(--_hair);
  }

  .items .facts {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .item-title {
    font-size: 1em;
    font-weight: 650;
  }

  .answer .item-title {
    font-size: 1.25em;
    line-height: 1.3;
  }

  .text {
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }

  .steps {
    margin-block-start: calc(var(--_space) * 0.5);
    padding-inline-start: 1.5em;
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.25) calc(var(--_space) * 0.75);
    align-items: center;
    padding-block: calc(var(--_space) * 0.5);
  }

  .choice label {
    font-weight: 650;
  }

  select {
    contain: paint;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.4em 0.75em;
    border: 0.1em solid;
    border-color: var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    background: transparent;
  }

  option {
    color: canvastext;
    background: canvas;
  }

  .to-all {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .to-all .link,
  .more-facts > p > .link {
    min-block-size: 2.75em;
  }

  .picture {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .more {
    margin-block-start: var(--_space);
  }

  .unbroken {
    white-space: nowrap;
  }

  @container lor (min-width: 30em) {
    .row {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }

    .row-who {
      text-align: end;
    }
  }

  @container lor (min-width: 40em) {
    .group .items > li:first-child,
    .group .rows > li:first-child > .row {
      padding-block-start: 0;
    }
  }

  @container lor (max-width: 22em) {
    .decides {
      font-size: 1.625em;
    }
  }

  /* Their colour no longer says that they can be pressed. */
  @media (forced-colors: active) {
    .index button {
      text-decoration: underline;
    }
  }

  @media print {
    .choice {
      display: none;
    }

    /* Names stay, as words. */
    .decides .link,
    .facts .link {
      display: inline;
      color: inherit;
      text-decoration: none;
    }

    button.row {
      display: grid;
    }

    .name,
    .row-name {
      color: inherit;
      text-decoration: none;
    }
  }
`;
