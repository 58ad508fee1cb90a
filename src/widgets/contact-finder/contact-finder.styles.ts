import { css } from 'lit';

export const styles = css`
  .subhead {
    margin-block: calc(var(--_space) * 1.5) calc(var(--_space) * 0.5);
    font-weight: 650;
  }

  .counties {
    columns: 3 10em;
    column-gap: var(--_space);
  }

  /* An index, not sentences: a column of underlines would be noise. */
  .counties .link {
    inline-size: 100%;
    padding-block: 0.4em;
  }

  .counties .link:not(:hover) {
    text-decoration: none;
  }

  /* On paper nothing can be chosen. */
  @media print {
    .subhead {
      display: none;
    }
  }

  @container lor (max-width: 22em) {
    .counties {
      columns: 2 7em;
      font-size: 0.9375em;
    }
  }
`;
