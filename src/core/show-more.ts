import type { LitElement } from 'lit';

/** Shows more rows, and puts focus on the first new one. */
export function showMore(host: LitElement, rows: string, more: () => void): void {
  const shown = host.renderRoot.querySelectorAll(rows).length;
  more();
  void host.updateComplete.then(() =>
    host.renderRoot.querySelectorAll<HTMLElement>(rows)[shown]?.focus(),
  );
}
