import { css } from 'lit';

export const popoverStyles = css`
  :host {
    display: inline;
  }

  :host::before {
    content: none;
  }

  /* In a heading, too, its text is as large as the page's; a rem alone is 10 px on many pages. */
  .box {
    position: fixed;
    z-index: 2147483647;
    inset: auto;
    overflow: auto;
    inline-size: min(24em, 100vi - 1em);
    margin: 0;
    padding: 0;
    border: 1px solid;
    border-block-start: 0.25em solid;
    color: var(--lor-color-text, canvastext);
    font-family: var(--lor-font, inherit);
    /* stylelint-disable-next-line unit-disallowed-list -- see above */
    font-size: max(1rem, min(1em, 16px));
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    background: var(--lor-color-raised, var(--lor-color-surface, canvas));
    overscroll-behavior: contain;
  }

  /* Right against the border: with a gap the box would seem to have two frames. */
  .box:focus-visible {
    outline: 0.1875em solid;
    outline-color: var(
      --lor-color-focus,
      var(--lor-color-accent, color-mix(in oklab, currentcolor 42%, #00899a))
    );
  }

  .box .lor {
    padding: 0.75em 1em 0.25em;
    color: inherit;
    background: none;
  }

  .box:focus:not(:focus-visible) {
    outline: 0;
  }

  .term {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.35;
    hyphens: auto;
  }

  .definition {
    margin-block: 0.25em 0.5em;
  }

  .machine {
    color: var(--_muted);
    font-size: 0.875em;
  }

  summary {
    padding-block: 0.4em;
    color: var(--_accent);
    cursor: pointer;
  }

  .actions a {
    display: grid;
    align-items: center;
    min-block-size: 2.75em;
  }

  @media print {
    .box {
      display: none !important;
    }
  }
`;
