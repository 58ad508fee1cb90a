import { html, nothing } from 'lit';

const ALLOWED = ['https:', 'http:', 'mailto:', 'tel:'];

/** The address if a link may lead there, else undefined: then it is shown as plain text. */
export function safeHref(address: string | undefined): string | undefined {
  try {
    const url = new URL(address ?? '');
    return ALLOWED.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** A link where the address allows one, else its label as text. */
export const link = (href: string | undefined, label: unknown, className?: string): unknown =>
  href ? html`<a class=${className ?? nothing} href=${href}>${label}</a>` : label;
