import { css } from 'lit';

/** What can be done with what is shown: a row of plain buttons and links. */
export const actionStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 1.5);
  }

  .actions .link {
    min-block-size: 2.75em;
  }
`;
