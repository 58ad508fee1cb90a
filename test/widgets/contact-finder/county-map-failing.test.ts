import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import contacts from '../../../src/content/contacts.json';
import { base } from '../../../src/core/styles.js';
import type { Contacts } from '../../../src/index.js';
import { besideMap, styles as mapStyles } from '../../../src/widgets/contact-finder/map-part.js';
import { isChromium } from '../../engine.js';
import { all, cleanUp, one, place, tapConsole, until } from '../../helpers.js';

class FailingMapHost extends LitElement {
  static override styles = [base, mapStyles];
  override render() {
    return html`<div class="lor">
      ${besideMap(this, html`<input aria-label="Sök" />`, {
        contacts: contacts as unknown as Contacts,
        chosen: undefined,
        locale: 'sv',
        nameOf: ({ code }) => ({ text: code, lang: 'sv', dir: 'ltr' }),
        choose: () => undefined,
      })}
    </div>`;
  }
}
customElements.define('test-failing-map-host', FailingMapHost);

/** Lets the shapes be had from nowhere; browsers take such a map late only since 2025. */
function loseShapes(): void {
  const address = new URL('../../../src/widgets/contact-finder/county-shapes.json', import.meta.url)
    .pathname;
  const imports = { [address]: 'data:text/javascript,throw new Error("no shapes")' };
  const map = document.createElement('script');
  map.type = 'importmap';
  map.textContent = JSON.stringify({ imports });
  document.head.append(map);
}

describe('a map whose shapes cannot be had', () => {
  afterEach(cleanUp);

  it('leaves the view as it is, alone, and says so once', async function () {
    if (!isChromium) this.skip();
    loseShapes();
    const said: string[] = [];
    const stop = tapConsole('warn', said);
    const hosts = [
      ...place(
        '<test-failing-map-host></test-failing-map-host>'.repeat(2),
      ).querySelectorAll<FailingMapHost>('test-failing-map-host'),
    ];
    hosts[0]!.parentElement!.style.width = '50em';
    await hosts[0]!.updateComplete;
    const inputs = hosts.map((host) => one(host, 'input'));
    inputs[0]!.focus();
    await until('the maps to go', () => hosts.every((host) => all(host, 'svg').length === 0));
    stop();
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^<test-failing-map-host>: .*map.*no shapes/);
    for (const [i, host] of hosts.entries()) {
      expect(all(host, '.beside-map')).to.be.empty;
      expect(one(host, 'input') === inputs[i]).to.be.true;
      expect(inputs[i]!.getBoundingClientRect().width).to.be.greaterThan(100);
      const right = (selector: string) => one(host, selector).getBoundingClientRect().right;
      expect(right('.beside-main')).to.be.closeTo(right('.lor'), 1);
    }
    expect(hosts[0]!.shadowRoot?.activeElement === inputs[0]).to.be.true;
  });
});
