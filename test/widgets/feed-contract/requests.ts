import { expect } from '@open-wc/testing';
import { asked, counted, letGo } from '../../feeds.js';
import { one, place, seen, settle, until } from '../../helpers.js';
import { hurry, state } from '../../watched.js';
import { feedOf, inSight, shownFrom, type FeedContract, type WidgetTag } from './contract.js';
import type { Taps } from './taps.js';

/** When a feed is asked for, how often, and when the widget has had enough of it. */
export function isAskedFor<T extends WidgetTag>(contract: FeedContract<T>, taps: Taps): void {
  const { names, small } = contract;

  it('is taken no further than it may be large', async () => {
    const src = feedOf(contract, 'large.json', { ms: 10 });
    const { failures } = shownFrom(contract, src);
    await until('the event', () => failures.length > 0);
    const { aborted, bytes } = await counted(src, (count) => count.open === 0);
    expect(aborted).to.equal(1);
    expect(bytes).to.be.below(40_000_000);
  });

  it('is tried again on a press, which then leads to what has come', async () => {
    taps.stops.push(hurry());
    const { widget, failures } = shownFrom(
      contract,
      feedOf(contract, 'then-good.json', { fail: 2 }),
    );
    await until('the event', () => failures.length > 0);
    const button = one(widget, '[part=retry]');
    button.focus();
    button.click();
    await widget.updateComplete;
    expect(seen(one(widget, '[part=retry]'))).to.equal('Hämtar …');
    await widget.ready;
    await until('focus has gone on', () => widget.shadowRoot?.activeElement?.id === 'title');
    expect(names(widget)).to.deep.equal([small]);
    expect(state(widget)).to.equal('shown');
    expect(failures).to.have.lengthOf(1);
  });

  it('leaves focus alone where the reader has gone on before the answer', async () => {
    const { widget, failures } = shownFrom(contract, feedOf(contract, '404'));
    const elsewhere = document.createElement('button');
    widget.parentElement!.append(elsewhere);
    await until('the event', () => failures.length > 0);
    one(widget, '[part=retry]').click();
    widget.src = feedOf(contract, 'slow.json', { ms: 100 });
    elsewhere.focus();
    await widget.ready;
    await settle(widget);
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('is asked for once more by itself after a server error, not after a plain refusal', async () => {
    taps.stops.push(hurry());
    const flapping = feedOf(contract, 'flapping.json');
    const { widget, failures } = shownFrom(contract, flapping);
    await widget.ready;
    expect(failures).to.deep.equal([]);
    expect(await asked(flapping)).to.equal(2);
    const refused = feedOf(contract, '404');
    const second = shownFrom(contract, refused);
    await until('the event', () => second.failures.length > 0);
    expect(await asked(refused)).to.equal(1);
    const broken = feedOf(contract, '500');
    const third = shownFrom(contract, broken);
    await until('the event', () => third.failures.length > 0);
    expect(await asked(broken)).to.equal(2);
  });

  it('is not asked for again after it took too long', async () => {
    taps.stops.push(hurry('patience'));
    const src = feedOf(contract, 'silent');
    const { failures } = shownFrom(contract, src);
    await until('the event', () => failures.length > 0);
    const { asked: times, aborted } = await counted(src, (count) => count.open === 0);
    expect([times, aborted]).to.deep.equal([1, 1]);
  });

  it('is given up when the widget is removed, and asked for again when it is back', async () => {
    const src = feedOf(contract, 'slow.json', { held: 1 });
    const { widget, failures } = shownFrom(contract, src);
    const holder = widget.parentElement!;
    await settle(widget);
    await counted(src, (count) => count.open === 1);
    widget.remove();
    await counted(src, (count) => count.aborted === 1);
    expect(failures).to.deep.equal([]);
    holder.append(widget);
    await letGo(src);
    await inSight(contract, widget);
    expect(await asked(src)).to.equal(2);
    expect(failures).to.deep.equal([]);
  });

  it('is still waited for while the widget is only moved', async () => {
    const src = feedOf(contract, 'slow.json', { held: 1 });
    const { widget } = shownFrom(contract, src);
    await counted(src, (count) => count.open === 1);
    place('').append(widget);
    await letGo(src);
    await widget.ready;
    expect(await asked(src)).to.equal(1);
  });

  it('is given up for another one; answers out of order do no harm', async () => {
    const first = feedOf(contract, 'numbered.json', { held: 1, n: 1 });
    const { widget, failures, readies } = shownFrom(contract, first);
    await counted(first, (count) => count.open === 1);
    widget.src = feedOf(contract, 'numbered.json', { ms: 10, n: 2 });
    await widget.ready;
    expect(names(widget)).to.deep.equal(['Län 2']);
    const { aborted } = await counted(first, (count) => count.open === 0);
    expect(aborted).to.equal(1);
    await letGo(first);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(names(widget)).to.deep.equal(['Län 2']);
    expect(readies()).to.equal(1);
    expect(failures).to.deep.equal([]);
  });

  it('is really asked for again by reload(), even where the browser remembers it', async () => {
    const { widget } = shownFrom(contract, feedOf(contract, 'cached.json'));
    await widget.ready;
    expect(names(widget)).to.deep.equal(['Län 1']);
    widget.reload();
    await widget.ready;
    expect(names(widget)).to.deep.equal(['Län 2']);
  });

  it('costs one request and one check for all widgets that show it', async () => {
    const src = feedOf(contract, 'slow.json', { ms: 100 });
    const shown = Array.from({ length: 10 }, () => shownFrom(contract, src).widget);
    await Promise.all(shown.map((widget) => widget.ready));
    expect(await asked(src)).to.equal(1);
    expect(new Set(shown.map((widget) => widget.content)).size).to.equal(1);
  });

  it('is not given up for all when one of them is removed', async () => {
    const src = feedOf(contract, 'slow.json', { held: 1 });
    const first = shownFrom(contract, src).widget;
    const second = shownFrom(contract, src).widget;
    await counted(src, (count) => count.open === 1);
    first.remove();
    await letGo(src);
    await inSight(contract, second);
    expect(await asked(src)).to.equal(1);
  });

  it('is told to the page with one failure a load, and never with what was typed', async () => {
    const src = feedOf(contract, 'then-gone.json');
    const { widget, failures } = shownFrom(contract, src);
    await contract.whole(widget);
    await contract.typeIn(widget, 'hemligt');
    for (const times of [1, 2]) {
      widget.reload();
      await until('the event', () => failures.length === times);
      await until('an end', () => state(widget) === 'stale');
    }
    await counted(src, (count) => count.asked === 3 && count.open === 0);
    expect(failures).to.have.lengthOf(2);
    for (const { error, ...detail } of failures) {
      expect(Object.keys(detail)).to.deep.equal(['reason']);
      expect(JSON.stringify([detail, error.message, error.stack, error])).to.not.include('hemligt');
    }
    expect(taps.errors.join()).to.not.include('hemligt');
    expect(one<HTMLInputElement>(widget, '#query').value).to.equal('hemligt');
  });
}
