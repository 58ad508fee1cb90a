import { css } from 'lit';

export const deskStyles = css`
  /* A letter that is chosen is underlined as well: colour alone would not say so. */
  .index [aria-current] {
    border-block-end: 0.1875em solid;
  }

  .more {
    margin-block-start: var(--_space);
  }

  .list + .source {
    margin-block-start: calc(var(--_space) * 1.5);
    color: var(--_muted);
    font-size: 0.875em;
  }

  .source a {
    overflow-wrap: anywhere;
  }

  @media print {
    .index {
      display: none;
    }

    .entry {
      break-inside: avoid;
    }

    .more {
      display: none;
    }

    /* Links have the colour of what they stand in; terms are no labels. */
    .entry dt {
      color: inherit;
    }
  }
`;
