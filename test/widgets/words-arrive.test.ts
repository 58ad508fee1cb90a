import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { all, cleanUp, place, until } from '../helpers.js';

/** What can be focused in each widget before its words have come. */
const WIDGETS = {
  'lor-collaboration-overview': '[data-actor=skatteverket] > summary',
  'lor-strategy-list': '[part=item] a, [part=item] summary',
  'lor-concept-glossary': '[data-concept=asylsokande]',
} as const;

describe('words that arrive while somebody reads', () => {
  afterEach(cleanUp);

  for (const [tag, selector] of Object.entries(WIDGETS)) {
    it(`leave focus in ${tag} where it is`, async () => {
      const widget = place(`<${tag}></${tag}>`).firstElementChild as HTMLElement & {
        ready: Promise<void>;
        content: unknown;
        searchPart: { value: unknown };
      };
      await widget.ready;
      await until('rows', () => all(widget, selector).length > 0);
      const target = all(widget, selector)[0]!;
      const before = widget.content;
      target.focus();
      expect(widget.shadowRoot!.activeElement).to.equal(target);
      await until('the words', () => widget.searchPart.value && widget.content !== before);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(target.isConnected).to.equal(true);
      expect(widget.shadowRoot!.activeElement).to.equal(target);
    });
  }
});
