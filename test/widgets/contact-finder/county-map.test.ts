import { expect } from '@open-wc/testing';
import { html, LitElement, type PropertyDeclarations } from 'lit';
import contacts from '../../../src/content/contacts.json';
import { base } from '../../../src/core/styles.js';
import type { Contacts, County } from '../../../src/index.js';
import { besideMap, styles as mapStyles } from '../../../src/widgets/contact-finder/map-part.js';
import { shortName } from '../../../src/widgets/contact-finder/place-names.js';
import type { Place } from '../../../src/widgets/contact-finder/place-search.js';
import { norway } from '../../../stories/contents.js';
import { all, cleanUp, one, place, seen, until } from '../../helpers.js';

const sweden: Contacts = contacts as unknown as Contacts;
const LISTED = ['25', '24', '09', '14'];

/** As little as a finder can be: a list beside its map. */
class MapHost extends LitElement {
  static override styles = [base, mapStyles];
  static override properties: PropertyDeclarations = {
    contacts: {},
    chosen: {},
    listed: {},
    locked: {},
    locale: {},
  };
  declare contacts: Contacts;
  declare chosen: Place | undefined;
  declare listed: readonly string[];
  declare locked: boolean;
  declare locale: string;
  pressed: County[] = [];

  constructor() {
    super();
    this.contacts = sweden;
    this.listed = LISTED;
    this.locked = false;
    this.locale = 'sv';
  }

  override render() {
    const list = html`<input aria-label="Sök" />
      <ul>
        ${this.listed.map(
          (code) => html`<li><button class="link" data-county=${code}>${code}</button></li>`,
        )}
      </ul>`;
    return html`<div class="lor">
      ${besideMap(this, list, {
        contacts: this.contacts,
        chosen: this.chosen,
        locale: this.locale,
        nameOf: (county) => shortName(county, this.contacts, this.locale),
        choose: this.locked ? undefined : (county) => this.pressed.push(county),
      })}
    </div>`;
  }
}
customElements.define('test-map-host', MapHost);

/** A host in a page of this width; by default there is room for the map. */
async function mount(changes: Partial<MapHost> = {}, width = '50em', dir = 'ltr') {
  const host = place(
    `<div dir="${dir}" class="page"><test-map-host></test-map-host></div>`,
  ).querySelector<MapHost>('test-map-host')!;
  host.parentElement!.style.width = width;
  Object.assign(host, changes);
  await host.updateComplete;
  return host;
}

async function mountMap(changes: Partial<MapHost> = {}, dir = 'ltr') {
  const host = await mount(changes, '50em', dir);
  await until('the map', () => all(host, '.map path').length > 20);
  return host;
}

const shape = (host: Element, code: string) =>
  one<SVGPathElement>(host, `.map [data-county="${code}"]`);
const button = (host: Element, code: string) => one(host, `button[data-county="${code}"]`);
const hot = (host: Element) =>
  all(host, '[data-hot]').map((each) => `${each.localName} ${each.dataset['county']}`);

const pointAt = (target: Element) =>
  target.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
const leave = (host: Element) =>
  one(host, '.beside').dispatchEvent(new PointerEvent('pointerleave'));

/** As browsers tell it; pages in the background are told nothing. */
const focusMoves = (type: 'focusin' | 'focusout', target: Element) =>
  target.dispatchEvent(new FocusEvent(type, { bubbles: true, composed: true }));

const chosenIn = (code: string, municipality?: string): Place => ({
  county: sweden.counties.find((each) => each.code === code)!,
  municipality: sweden.municipalities.find((each) => each.code === municipality)!,
});

/** Pages of the test run may be in the background, where nothing is observed: looks all the time. */
class PatientObserver {
  #timer = 0;
  constructor(private readonly report: () => void) {}
  observe(target: HTMLElement): void {
    let before = 0;
    this.#timer = window.setInterval(() => {
      if (target.offsetWidth !== before) this.report();
      before = target.offsetWidth;
    }, 10);
  }
  disconnect(): void {
    clearInterval(this.#timer);
  }
}

const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

const shapesLoaded = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('county-shapes.json'));

describe('the map of the counties', () => {
  const { ResizeObserver } = globalThis;
  before(() => {
    globalThis.ResizeObserver = PatientObserver as unknown as typeof ResizeObserver;
  });
  after(() => {
    globalThis.ResizeObserver = ResizeObserver;
  });
  afterEach(cleanUp);

  // The shapes are loaded once for a page, so this comes first.
  it('is neither loaded nor shown without room, nor for another country, and comes with room', async () => {
    const foreign = await mount({ contacts: norway as unknown as Contacts });
    const narrow = await mount({}, '30em');
    await aWhile();
    expect(all(foreign, '.beside, svg')).to.be.empty;
    expect(all(foreign, 'button')).to.have.length(LISTED.length);
    expect(one(narrow, '.beside-map').getClientRects()).to.have.length(0);
    expect(shapesLoaded()).to.be.false;

    const input = one<HTMLInputElement>(narrow, 'input');
    input.focus();
    narrow.parentElement!.style.width = '50em';
    // Its room is kept, and does not change when the shapes come.
    const { width, height } = one(narrow, '.map').getBoundingClientRect();
    expect(all(narrow, '.map [data-county]')).to.be.empty;
    expect(height / width).to.be.closeTo(793 / 346, 0.01);
    await until('the map', () => all(narrow, '.map [data-county]').length === 21);
    expect(shapesLoaded()).to.be.true;
    expect(one(narrow, '.map').getBoundingClientRect().height).to.equal(height);
    expect(narrow.shadowRoot?.activeElement === input).to.be.true;
  });

  it('shows all counties at the inline end of the view, in 11 to 13em', async () => {
    const host = await mountMap();
    expect(all(host, '.map [data-county]')).to.have.length(21);
    expect(all(host, '.mute, .chosen')).to.be.empty;
    const map = one(host, '.beside-map').getBoundingClientRect();
    expect(map.width).to.be.within(176, 208);
    expect(map.left - one(host, '.beside-main').getBoundingClientRect().right).to.be.closeTo(40, 1);
    expect(map.right).to.be.closeTo(one(host, '.lor').getBoundingClientRect().right, 1);
  });

  it('stands at the other side when reading from right to left, and is not mirrored', async () => {
    const host = await mountMap({}, 'rtl');
    const map = one(host, '.beside-map').getBoundingClientRect();
    expect(map.left).to.be.closeTo(one(host, '.lor').getBoundingClientRect().left, 1);
    // Gotland lies in the east, Västra Götaland in the west.
    expect(shape(host, '09').getBoundingClientRect().left).to.be.greaterThan(
      shape(host, '14').getBoundingClientRect().right,
    );
    expect(one<SVGSVGElement>(host, '.map').getScreenCTM()!.a).to.be.greaterThan(0);
  });

  it('lights up in the list what is pointed at on the map, and names it', async () => {
    const host = await mountMap();
    pointAt(shape(host, '14'));
    expect(hot(host)).to.deep.equal(['button 14', 'path 14']);
    expect(seen(one(host, '.map-name'))).to.equal('Västra Götaland');
    expect(one(host, '.lit').getAttribute('d')).to.equal(shape(host, '14').getAttribute('d'));
    pointAt(shape(host, '12'));
    expect(hot(host)).to.deep.equal(['path 12']);
    pointAt(one(host, 'input'));
    expect(hot(host)).to.be.empty;
    expect(seen(one(host, '.map-name'))).to.equal('');
  });

  it('names a county in the language of its name, and keeps the line’s height', async () => {
    const host = await mountMap({ locale: 'ar' });
    const line = one(host, '.map-name');
    const height = line.getBoundingClientRect().height;
    expect(height).to.be.greaterThan(20);
    pointAt(shape(host, '12'));
    const name = line.querySelector('bdi')!;
    expect(name.lang).to.match(/^(en|sv)$/);
    expect(line.getBoundingClientRect().height).to.equal(height);
  });

  it('lights up what is pointed at in the list, until the pointer leaves', async () => {
    const host = await mountMap({ listed: ['25', '25', '24'] });
    pointAt(button(host, '25'));
    // The second button, a municipality in the same county, is not what is pointed at.
    expect(hot(host)).to.deep.equal(['button 25', 'path 25']);
    leave(host);
    expect(hot(host)).to.be.empty;
    expect(one(host, '.lit').getAttribute('d')).to.equal('');
  });

  it('lights up what has focus, after what is pointed at', async () => {
    const host = await mountMap();
    focusMoves('focusin', button(host, '24'));
    expect(hot(host)).to.deep.equal(['button 24', 'path 24']);
    pointAt(shape(host, '09'));
    expect(hot(host)).to.deep.equal(['button 09', 'path 09']);
    leave(host);
    expect(hot(host)).to.deep.equal(['button 24', 'path 24']);
    focusMoves('focusout', button(host, '24'));
    expect(hot(host)).to.be.empty;
    focusMoves('focusin', one(host, 'input'));
    expect(hot(host)).to.be.empty;
  });

  it('leaves nothing lit when the list changes under the pointer or the host goes', async () => {
    const host = await mountMap();
    pointAt(button(host, '14'));
    host.listed = ['25'];
    await host.updateComplete;
    expect(hot(host)).to.be.empty;
    // The button is used again for another county.
    pointAt(button(host, '25'));
    host.listed = ['24'];
    await host.updateComplete;
    expect(hot(host)).to.deep.equal(['button 24', 'path 24']);
    const page = host.parentElement!;
    host.remove();
    page.append(host);
    host.requestUpdate();
    await host.updateComplete;
    expect(hot(host)).to.be.empty;
    expect(seen(one(host, '.map-name'))).to.equal('');
  });

  it('chooses the county that is pressed', async () => {
    const host = await mountMap({ chosen: chosenIn('25') });
    for (const code of ['09', '25']) {
      shape(host, code).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    }
    expect(host.pressed.map(({ code }) => code)).to.deep.equal(['09', '25']);
    one(host, '.map').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(host.pressed).to.have.length(2);
    expect(getComputedStyle(shape(host, '09')).cursor).to.equal('pointer');
    // What is drawn above the counties takes no press from them.
    const dot = one(host, '.chosen circle').getBoundingClientRect();
    const hit = host.shadowRoot!.elementFromPoint(dot.x + dot.width / 2, dot.y + dot.height / 2);
    expect(hit === shape(host, '25')).to.be.true;
  });

  it('is only a picture where nothing may be chosen', async () => {
    const host = await mountMap({ locked: true, chosen: chosenIn('25') });
    expect(all(host, '.map [data-county], .map-name')).to.be.empty;
    const path = all<SVGPathElement>(host, '.map path')[0]!;
    expect(getComputedStyle(path).cursor).not.to.equal('pointer');
    path.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(host.pressed).to.be.empty;
    expect(all(host, '.chosen')).to.have.length(1);
  });

  it('marks the chosen by fill, by a heavier outline and by a dot', async () => {
    const host = await mountMap({ chosen: chosenIn('25') });
    const marked = getComputedStyle(one(host, '.chosen path'));
    const other = getComputedStyle(shape(host, '24'));
    expect(one(host, '.chosen path').getAttribute('d')).to.equal(
      shape(host, '25').getAttribute('d'),
    );
    expect(marked.fill).not.to.equal(other.fill);
    expect(parseFloat(marked.strokeWidth)).to.be.greaterThan(2 * parseFloat(other.strokeWidth));
    expect(marked.stroke).to.equal(getComputedStyle(host).color);
    expect(all(host, '.chosen circle')).to.have.length(1);
    // Above all its neighbours.
    expect(one(host, '.map').lastElementChild === one(host, '.chosen')).to.be.true;
    host.chosen = undefined;
    await host.updateComplete;
    expect(all(host, '.chosen')).to.be.empty;
  });

  it('puts the dot where Kiruna lies, in the north of Norrbotten', async () => {
    const host = await mountMap({ chosen: chosenIn('25', '2584') });
    const { left, right, top, bottom } = shape(host, '25').getBoundingClientRect();
    const dot = one(host, '.chosen circle').getBoundingClientRect();
    expect(dot.left).to.be.greaterThan(left);
    expect(dot.right).to.be.lessThan(right);
    expect(dot.top).to.be.greaterThan(top);
    expect(dot.bottom).to.be.lessThan((top + bottom) / 2);
  });

  it('draws counties that a feed does not have as a mute background', async () => {
    const some = { ...sweden, counties: sweden.counties.slice(0, 3) };
    const host = await mountMap({ contacts: some });
    expect(all(host, '.map [data-county]').map((each) => each.dataset['county'])).to.deep.equal([
      '01',
      '03',
      '04',
    ]);
    expect(all(host, '.mute')).to.have.length(18);
    expect(getComputedStyle(one(host, '.mute')).cursor).not.to.equal('pointer');
  });

  it('goes by ISO codes where the feed’s own codes are others', async () => {
    const own = [{ code: 'norr', iso: 'SE-BD', name: 'Norr' }];
    const host = await mountMap({ contacts: { ...sweden, counties: own }, listed: ['norr'] });
    pointAt(shape(host, 'norr'));
    expect(hot(host)).to.deep.equal(['button norr', 'path norr']);
    expect(seen(one(host, '.map-name'))).to.equal('Norr');
  });

  it('is hidden from assistive technology, but for its credit', async () => {
    const host = await mountMap({ chosen: chosenIn('25', '2584') });
    await expect(host).to.be.accessible();
    expect(one(host, '.map').closest('[aria-hidden="true"]')).to.exist;
    expect(one(host, '.map').getAttribute('focusable')).to.equal('false');
    expect(one(host, '.map-name').closest('[aria-hidden="true"]')).to.exist;
    expect(one(host, '.map-credit').closest('[aria-hidden]')).not.to.exist;
    expect(seen(one(host, '.map-credit'))).to.equal('Karta: svg-maps, CC BY 4.0, förenklad.');
  });
});
