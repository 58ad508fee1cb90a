import { expect } from '@open-wc/testing';
import { all, one, said, seen, until } from '../../helpers.js';
import { fallbackOf, state } from '../../watched.js';
import { bare, feedOf, longDay, shownFrom, type FeedContract, type WidgetTag } from './contract.js';
import type { Taps } from './taps.js';

/** What is said of content that is old, or that newer cannot be had of. */
export function saysItsAge<T extends WidgetTag>(contract: FeedContract<T>, taps: Taps): void {
  const { chosen, sourced } = contract;

  for (const { way, first } of [
    { way: 'from where it was', first: 'then-gone.json' },
    { way: 'from another address', first: 'good.json' },
  ]) {
    it(`stays when newer cannot be had ${way}, says from when it is, and can be read on`, async () => {
      const { widget, failures } = shownFrom(contract, feedOf(contract, first), chosen.attributes);
      await widget.ready;
      if (first === 'good.json') widget.src = feedOf(contract, '404');
      else widget.reload();
      await until('the event', () => failures.length > 0);
      expect(state(widget)).to.equal('stale');
      const { updated } = widget.content as { readonly updated?: string };
      expect(updated).to.be.a('string');
      const words = `Uppgifterna är från ${longDay(updated)}. Nyare kunde inte hämtas.`;
      expect(seen(one(widget, '.stale'))).to.equal(`${words} Försök igen`);
      await until('it is said', () => said(widget) === words);
      chosen.isShown(widget);
      expect(fallbackOf(widget)).to.equal(false);
      // Parts that the reader's steps need bring nothing newer.
      const holds = await contract.readOn(widget);
      holds();
      expect(state(widget)).to.equal('stale');
      expect(all(widget, '.stale')).to.have.lengthOf(1);
      widget.src = feedOf(contract, 'good.json');
      await until('it is over', () => state(widget) === 'shown');
      expect(all(widget, '.stale')).to.have.lengthOf(0);
      holds();
      expect(failures).to.have.lengthOf(1);
    });
  }

  it('says when it came where it does not say from when it is', async () => {
    const real = window.fetch;
    window.fetch = async () => new Response(JSON.stringify(bare(contract, 'Ett')));
    taps.stops.push(() => (window.fetch = real));
    const { widget, failures } = shownFrom(contract, '/a');
    await widget.ready;
    window.fetch = async () => new Response('', { status: 404 });
    widget.reload();
    await until('the event', () => failures.length > 0);
    expect(seen(one(widget, '.stale'))).to.include(`Uppgifterna hämtades ${longDay()}. Nyare`);
  });

  it('says in Arabic that newer cannot be had', async () => {
    const { widget, failures } = shownFrom(
      contract,
      feedOf(contract, 'then-gone.json'),
      `lang="ar" ${sourced[0]}`,
    );
    await contract.whole(widget);
    widget.reload();
    await until('the event', () => failures.length > 0);
    expect(one(widget, '.lor').dir).to.equal('rtl');
    expect(seen(one(widget, '.stale'))).to.match(/[\u0600-\u06ff]/);
    expect(seen(one(widget, '.stale'))).to.not.match(/[a-z]/i);
    expect(seen(one(widget, '[part=source]'))).to.include('ملف البلدية');
  });

  it('says so when it is older than a year', async () => {
    for (const attributes of sourced) {
      const { widget } = shownFrom(contract, feedOf(contract, 'old.json'), attributes);
      await contract.whole(widget);
      const longAgo = /Kontrollerat .*Det är mer än ett år sedan\./;
      expect(seen(one(widget, '[part=source]'))).to.match(longAgo);
      widget.src = feedOf(contract, 'good.json');
      await until('newer', () => !longAgo.test(seen(one(widget, '[part=source]'))));
    }
  });
}
