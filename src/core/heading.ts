import { html, type nothing, type TemplateResult } from 'lit';
import { oneOf } from './attributes.js';
import { templateOf } from './template-of.js';

/** The first is the one without an attribute. */
// eslint-disable-next-line @typescript-eslint/no-misused-spread -- digits
const LEVELS = [...'213456'] as [string, ...string[]];

/** The level that a widget's host wants for its heading, 1 to 6. */
export const levelOf = (widget: Element & { readonly headingLevel: unknown }): number =>
  Number(oneOf(widget, 'heading-level', widget.headingLevel, LEVELS));

/**
 * A native heading of the wanted level; levels above 6 stop at 6. It can take focus by script, so
 * that a reader who has chosen something lands on the answer.
 * @param level 1 or more
 * @param name class and part
 * @param id the name, where there is one of it; `nothing` where there are several
 */
export function heading(
  level: number,
  content: unknown,
  name: string,
  id: string | typeof nothing = name,
): TemplateResult {
  const tag = `h${Math.min(level, 6)}`;
  return html(
    templateOf(`<${tag} id=| class=| part=| tabindex="-1">|</${tag}>`),
    id,
    name,
    name,
    content,
  );
}
