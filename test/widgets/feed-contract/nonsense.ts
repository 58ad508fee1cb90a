import { expect } from '@open-wc/testing';
import { seenOf, until } from '../../helpers.js';
import { feedOf, shownFrom, type FedWidget, type Widget, type WidgetTag } from './contract.js';
import { tapEach } from './taps.js';

/** What programs write where they have nothing to say. */
export const NONSENSE = /undefined|NaN|null|\[object|Invalid Date/;

const VALUES = ['17', 'true', 'null', '[[]]', '{"sv":{}}', '[{"title":17,"url":[]}]'];

export interface NonsenseContract<T extends WidgetTag> extends FedWidget<T> {
  readonly attributes: string;
  /** So many records show as much as all of them, sooner; all without. */
  readonly records?: number;
  /** The fields by their record; the envelope's under ''. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Brings everything of the record with the nonsense in sight. */
  readonly open: (widget: Widget<T>) => Promise<void>;
}

/** One field that is wrong costs no more than what hangs on it. */
export function describeNonsense<T extends WidgetTag>(
  what: string,
  contract: NonsenseContract<T>,
): void {
  const { names, attributes, fields, open } = contract;
  const records = contract.records ?? contract.own;

  async function bears(value: string, record: string, field: string): Promise<void> {
    const src = feedOf(contract, 'wrong-field.json', {
      ...{ record, field, value },
      ...(contract.records !== undefined && { records }),
    });
    const { widget, failures } = shownFrom(contract, src, attributes);
    await widget.ready;
    await until('the others', () => names(widget).length >= records - 1);
    expect(failures, value).to.deep.equal([]);
    expect(seenOf(widget), value).not.to.match(NONSENSE);
    await open(widget);
    expect(failures, value).to.deep.equal([]);
    expect(seenOf(widget), value).not.to.match(NONSENSE);
    widget.remove();
  }

  describe(what, () => {
    tapEach();
    for (const [record, each] of Object.entries(fields)) {
      for (const field of each) {
        it(`shows the rest where ${record || 'the envelope'} has nonsense in ${field}`, async () => {
          // Side by side: long lists come in part after a pause.
          await Promise.all(VALUES.map((value) => bears(value, record, field)));
        });
      }
    }
  });
}
