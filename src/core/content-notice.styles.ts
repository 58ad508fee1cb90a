import { css } from 'lit';

export const staleStyles = css`
  .stale {
    margin-block: var(--_space);
    padding-block-end: 0.5em;
    border-block-end: 1px dashed;
    border-color: var(--_border);
    font-size: 0.875em;
  }
`;
