import { css } from 'lit';

export const deskStyles = css`
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
    .more {
      display: none;
    }

    /* Links have the colour of what they stand in; terms are no labels. */
    .entry dt {
      color: inherit;
    }
  }
`;
