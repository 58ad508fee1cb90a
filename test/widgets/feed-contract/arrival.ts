import { expect } from '@open-wc/testing';
import { letGo, otherOrigin } from '../../feeds.js';
import { all, one, place, seen, seenOf, settle, until } from '../../helpers.js';
import { fallbackOf, state } from '../../watched.js';
import {
  bare,
  beside,
  feedOf,
  inSight,
  shownFrom,
  type FeedContract,
  type Widget,
  type WidgetTag,
} from './contract.js';
import type { Taps } from './taps.js';

/** What is shown of a feed, and from when on. */
export function arrives<T extends WidgetTag>(contract: FeedContract<T>, taps: Taps): void {
  const { tag, list, names, own, small, bad, countLine, chosen } = contract;

  it('is shown in place of what comes with the library', async () => {
    const { widget, readies, failures } = shownFrom(contract, feedOf(contract, 'bom.json'));
    await contract.whole(widget);
    expect(names(widget)).to.deep.equal([small]);
    expect(fallbackOf(widget)).to.equal(false);
    expect([state(widget), readies(), failures]).to.deep.equal(['shown', 1, []]);
  });

  it('shows nothing of the library’s while it is on its way', async () => {
    const src = feedOf(contract, 'slow.json', { held: 1 });
    const { widget } = shownFrom(contract, src, chosen.attributes);
    await settle(widget);
    expect(fallbackOf(widget)).to.equal(true);
    await until('its state', () => state(widget) === 'loading');
    expect(fallbackOf(widget)).to.equal(true);
    expect(seenOf(widget)).to.equal('');
    await letGo(src);
    await widget.ready;
    expect(fallbackOf(widget)).to.equal(false);
    chosen.isShown(widget);
  });

  it('takes the library’s away where its address comes later, and gives it back', async () => {
    const widget = beside(contract);
    await inSight(contract, widget);
    widget.src = feedOf(contract, '404');
    await settle(widget);
    expect(names(widget)).to.deep.equal([]);
    expect(fallbackOf(widget)).to.equal(true);
    await until('the message', () => state(widget) === 'failed');
    expect(names(widget)).to.deep.equal([]);
    expect(fallbackOf(widget)).to.equal(true);
    widget.src = '';
    await inSight(contract, widget);
  });

  it('comes after the property and inline JSON', async () => {
    const { widget } = shownFrom(contract, feedOf(contract, 'good.json'));
    widget.content = bare(contract, 'Ett');
    await widget.ready;
    expect(names(widget)).to.deep.equal(['Ett']);
    const src = feedOf(contract, 'good.json').replaceAll('&', '&amp;');
    const json = JSON.stringify(bare(contract, 'Två'));
    const inline = place(
      `<${tag} src="${src}"><script type="application/json">${json}</script></${tag}>`,
    ).firstElementChild as Widget<T>;
    await inline.ready;
    expect(names(inline)).to.deep.equal(['Två']);
  });

  it('leaves out one bad record, tells it in one line, and shows the others', async () => {
    const whole = beside(contract);
    await inSight(contract, whole);
    expect(names(whole)).to.include(bad.name);
    const { widget, failures } = shownFrom(contract, feedOf(contract, 'one-bad.json'));
    await inSight(contract, widget, own - 1);
    expect(names(widget)).to.not.include(bad.name);
    if (countLine) expect(seen(one(widget, '[part=count]'))).to.equal(countLine(own - 1));
    expect(failures).to.deep.equal([]);
    expect(taps.errors).to.have.lengthOf(1);
    expect(taps.errors[0]).to.match(
      new RegExp(`^<${tag}>: /${list}/\\d+/${bad.field}: .+ It is left out\\.$`),
    );
  });

  it('shows what stands in it twice once, and tells it', async () => {
    const { widget, failures } = shownFrom(contract, feedOf(contract, 'twice.json'));
    await widget.ready;
    expect(names(widget)).to.deep.equal([small]);
    expect(failures).to.deep.equal([]);
    expect(taps.errors).to.not.have.lengthOf(0);
    for (const line of taps.errors) {
      expect(line).to.match(/: \/\w+\/1: Has the key ".+" of an earlier record/);
    }
  });

  for (const name of ['bom.json', 'latin1-declared.json', 'untyped.json', 'zipped.json']) {
    it(`is read with all its letters: ${name}`, async () => {
      const { widget } = shownFrom(contract, feedOf(contract, name));
      await widget.ready;
      expect(names(widget)).to.deep.equal([small]);
      expect(taps.warnings).to.deep.equal([]);
    });
  }

  it('is read as older systems write it where its bytes are no UTF-8, with a warning', async () => {
    const { widget } = shownFrom(contract, feedOf(contract, 'latin1.json'));
    await widget.ready;
    expect(names(widget)).to.deep.equal([small]);
    expect(taps.warnings.join()).to.match(/is not UTF-8/);
  });

  it('may be elsewhere: a redirect is followed', async () => {
    const { widget } = shownFrom(contract, feedOf(contract, 'redirect'));
    await inSight(contract, widget);
  });

  it('may come from another origin that allows it', async () => {
    const origin = await otherOrigin();
    const { widget } = shownFrom(contract, `${origin}${feedOf(contract, 'with-cors.json')}`);
    await widget.ready;
    expect(names(widget)).to.deep.equal([small]);
  });

  it('is accessible in every state', async () => {
    for (const name of ['404', 'empty.json', 'old.json']) {
      const { widget } = shownFrom(contract, feedOf(contract, name), chosen.attributes);
      await until('an end', () => !['loading', undefined].includes(state(widget)));
      await expect(widget).to.be.accessible();
    }
    const { widget, failures } = shownFrom(contract, feedOf(contract, 'good.json'));
    await widget.ready;
    widget.src = feedOf(contract, 'html');
    await until('the event', () => failures.length > 0);
    expect(all(widget, '.stale')).to.have.lengthOf(1);
    await expect(widget).to.be.accessible();
  });
}
