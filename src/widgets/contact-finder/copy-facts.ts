import { msg } from '../../core/localize.js';
import type { CountyFacts, FactValue } from './county-facts.js';

/** The card as plain text: name first, then a line a fact. */
export function factsAsText(facts: CountyFacts): string {
  const line = ({ text, note, href, doubt }: FactValue): string =>
    [text.text, note && `(${note.text})`, href?.startsWith('http') && href, doubt && `[${doubt}]`]
      .filter(Boolean)
      .join(' ');
  return [
    facts.board?.text,
    facts.doorName?.text,
    facts.phone && line(facts.phone),
    ...facts.facts.flatMap(({ label, values }) =>
      values.map((value) => `${label}: ${line(value)}`),
    ),
  ]
    .filter(Boolean)
    .join('\n');
}

/** What is said when the facts have been copied. */
export const factsCopied = (): string =>
  msg('Uppgifterna är kopierade.', {
    id: 'finder.card.copied',
    desc: 'Said when the contact details have been copied',
  });
