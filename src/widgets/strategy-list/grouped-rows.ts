import { html, nothing } from 'lit';
import { isolated } from '../../core/bidi.js';
import { heading } from '../../core/heading.js';
import { msg } from '../../core/localize.js';
import { isOfSeveral, type Sorted } from './order.js';
import { rowList, wholeCountry, type RowView } from './strategy-row.js';
import { documentCount } from './document-count.js';

/** Documents in the order given, below the headings of their groups, so many of them. */
export function groupedRows(rows: readonly Sorted[], view: RowView, most: number): unknown {
  let left = most;
  return groupsOf(rows, view).map((group, at) => {
    const shown = group.slice(0, Math.max(left, 0));
    left -= group.length;
    if (shown.length === 0) return nothing;
    return html`<section class="group">
      <div class="group-head">
        ${heading(view.headingLevel, groupName(group[0]!, view), 'group-title', `group-${at}`)}
        <p class="hint">${documentCount(group.length)}</p>
      </div>
      ${rowList(shown, view)}
    </section>`;
  });
}

/** Neighbours that stand under the same thing. */
function groupsOf(rows: readonly Sorted[], view: RowView): readonly (readonly Sorted[])[] {
  const groups: Sorted[][] = [];
  let before: unknown;
  for (const row of rows) {
    const key = keyOf(row, view);
    if (key !== before) groups.push([]);
    groups.at(-1)!.push(row);
    before = key;
  }
  return groups;
}

/** Groups of the content's own may be called as ours are. */
const keyOf = (row: Sorted, view: RowView): unknown =>
  row.group ? `=${row.group.text}` : groupName(row, view);

function groupName({ group, strategy }: Sorted, { sort, locale }: RowView): unknown {
  if (group) return isolated(group, locale);
  if (sort === 'type') return otherKinds();
  if (isOfSeveral(strategy)) return severalCounties();
  return strategy.level === 'national' ? wholeCountry() : noCounty();
}

const otherKinds = (): string =>
  msg('Övriga', {
    id: 'strategies.group.other',
    desc: 'Heading above documents of which nobody has said what kind they are',
  });

const severalCounties = (): string =>
  msg('Flera län', {
    id: 'strategies.group.several',
    desc: 'Heading above documents that are about more than one county',
  });

const noCounty = (): string =>
  msg('Utan län', {
    id: 'strategies.group.none',
    desc: 'Heading above documents that name no county',
  });
