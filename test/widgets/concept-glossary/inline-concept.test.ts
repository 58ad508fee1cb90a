import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/concept.js';
import '../../../src/define/concept-glossary.js';
import { all, cleanUp, one, place, seen, tapConsole, until } from '../../helpers.js';
import { boxOf, mountGlossary, mountText } from './glossary.js';

const TERM = '<p>Vi tar emot <lor-concept concept="nyanland">nyanlända</lor-concept> här.</p>';

function press(term: Element): void {
  const own = term.querySelector('a');
  if (own) own.click();
  else one(term, 'a[part=link]').click();
}

const isClosed = (term: Element): boolean => one(term, '.box').hidden;

describe('a term in running text', () => {
  afterEach(cleanUp);

  it('is a link with its own words, inline', () => {
    const [term] = mountText(TERM);
    expect(one(term!, 'a').textContent).to.equal('');
    expect(getComputedStyle(term!).display).to.equal('inline');
    expect(getComputedStyle(one(term!, 'a')).display).to.equal('inline');
    expect(one(term!, 'a').getAttribute('aria-haspopup')).to.equal('dialog');
    expect(one<HTMLAnchorElement>(term!, 'a').hash).to.equal('#nyanland');
  });

  for (const [concept, hash] of [
    ['a\ud800b', '#a%EF%BF%BDb'],
    ['två ord', '#tv%C3%A5%20ord'],
    ['"><img src=x>', '#%22%3E%3Cimg%20src=x%3E'],
    ['100%', '#100%25'],
  ] as const) {
    it(`leads to ${JSON.stringify(concept)} as addresses write it, and never throws`, () => {
      const term = document.createElement('lor-concept');
      term.concept = concept;
      term.textContent = 'ordet';
      document.body.append(term);
      const link = one<HTMLAnchorElement>(term, 'a');
      expect([link.hash, link.pathname]).to.deep.equal([hash, location.pathname]);
      term.remove();
    });
  }

  it('leads to the page it stands on where the page’s base is on another server', () => {
    const base = Object.assign(document.createElement('base'), {
      href: 'https://other.invalid/a/',
    });
    document.head.append(base);
    const [term] = mountText(TERM);
    const { href } = one<HTMLAnchorElement>(term!, 'a');
    base.remove();
    expect(href).to.equal(`${location.href.split('#')[0]}#nyanland`);
  });

  it('opens its definition beside it, with focus, and tells the page', async () => {
    const [term] = mountText(TERM);
    const opened: string[] = [];
    term!.addEventListener('lor-concept-open', ({ detail }) => opened.push(detail.concept));
    press(term!);
    const box = await boxOf(term!);
    expect(box.getAttribute('role')).to.equal('dialog');
    expect(seen(one(term!, '#term'))).to.equal('nyanländ');
    expect(seen(one(term!, '.definition'))).to.match(/^Person som är mottagen i en kommun/);
    await until('focus', () => term!.shadowRoot?.activeElement === box);
    expect(one(term!, 'a').getAttribute('aria-expanded')).to.equal('true');
    await until('the event', () => opened.length > 0);
    expect(opened).to.deep.equal(['nyanland']);
    const line = one(term!, 'a').getBoundingClientRect();
    expect(box.getBoundingClientRect().top).to.be.closeTo(line.bottom, 12);
    expect(box.getBoundingClientRect().left).to.be.greaterThan(0);
  });

  it('closes by Escape and by its button, and gives focus back', async () => {
    const [term] = mountText(TERM);
    press(term!);
    await boxOf(term!);
    await until('focus', () => term!.shadowRoot?.activeElement?.className === 'box');
    await sendKeys({ press: 'Escape' });
    await until('it is closed', () => isClosed(term!));
    expect(term!.shadowRoot?.activeElement).to.equal(one(term!, 'a[part=link]'));
    await sendKeys({ press: 'Enter' });
    await boxOf(term!);
    all(term!, 'button')
      .find((each) => seen(each) === 'Stäng')!
      .click();
    expect(isClosed(term!)).to.equal(true);
    expect(term!.shadowRoot?.activeElement).to.equal(one(term!, 'a[part=link]'));
    expect(one(term!, 'a').getAttribute('aria-expanded')).to.equal('false');
  });

  it('closes when something else is pressed, focused, or another one opened', async () => {
    const [first, second] = mountText(
      `${TERM}<p><lor-concept concept="anvisning">anvisning</lor-concept> <button id="other">Annat</button></p>`,
    );
    const other = document.querySelector<HTMLElement>('#other')!;
    press(first!);
    await boxOf(first!);
    press(second!);
    await boxOf(second!);
    expect(isClosed(first!)).to.equal(true);
    other.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(isClosed(second!)).to.equal(true);
    press(first!);
    await boxOf(first!);
    await until('focus', () => first!.shadowRoot?.activeElement?.className === 'box');
    other.focus();
    await until('it is closed', () => isClosed(first!));
    expect(document.activeElement).to.equal(other);
  });

  it('uses the link that it is given, and leads on to it', async () => {
    const [term] = mountText(
      '<p><lor-concept concept="nyanland"><a href="/begrepp?lor-b=nyanland">nyanlända</a></lor-concept></p>',
    );
    expect(all(term!, 'a')).to.have.length(0);
    press(term!);
    await boxOf(term!);
    const more = all<HTMLAnchorElement>(term!, 'a').find(
      (each) => seen(each) === 'Mer om begreppet',
    )!;
    expect(more.pathname + more.search).to.equal('/begrepp?lor-b=nyanland');
  });

  it('leads to the glossary of the page where there is one', async () => {
    const glossary = await mountGlossary();
    const [term] = mountText(TERM);
    press(term!);
    await boxOf(term!);
    all(term!, 'a')
      .find((each) => seen(each) === 'Mer om begreppet')!
      .click();
    await until('the concept', () => all(glossary, '#concept').length > 0);
    await until('focus', () => glossary.shadowRoot?.activeElement?.id === 'concept');
    expect(isClosed(term!)).to.equal(true);
  });

  it('speaks the language it stands in', async () => {
    const [term] = mountText(`<div lang="ar" dir="rtl">${TERM}</div>`);
    press(term!);
    await boxOf(term!);
    const words = one(term!, '.lor');
    expect(words.lang).to.equal('ar');
    expect(words.dir).to.equal('rtl');
    expect(seen(one(term!, '#term'))).to.equal('وافد جديد');
  });

  it('says so when the glossary does not have it, to readers and to developers', async () => {
    const warnings: string[] = [];
    const stop = tapConsole('warn', warnings);
    const [term] = mountText('<lor-concept concept="finns-inte">ord</lor-concept>');
    press(term!);
    const box = await boxOf(term!);
    stop();
    expect(seen(box)).to.contain('Begreppet finns inte i ordlistan.');
    expect(warnings.join()).to.contain('finns-inte');
  });

  it('says so when the content cannot be had, and tries again on request', async () => {
    const errors: string[] = [];
    const stop = tapConsole('error', errors);
    const [term] = mountText(
      '<lor-concept concept="nyanland" src="/no/such/feed.json">ord</lor-concept>',
    );
    let reasons = 0;
    let opened = 0;
    term!.addEventListener('lor-error', () => (reasons += 1));
    term!.addEventListener('lor-concept-open', () => (opened += 1));
    press(term!);
    await until('the message', () => all(term!, '[part=error]').length > 0);
    expect(one(term!, '[part=error]').closest('[aria-live=polite]'), 'said').to.not.equal(null);
    one(term!, '[part=retry]').click();
    await until('another try', () => reasons === 2);
    stop();
    expect(seen(one(term!, '[part=error]'))).to.contain('Uppgifterna kunde inte visas');
    expect(opened, 'nothing was opened').to.equal(0);
  });

  it('takes properties set before it was defined, and is none the worse for odd ones', () => {
    const term = document.createElement('lor-concept');
    term.concept = undefined;
    term.setAttribute('concept', '  nyanland ');
    place('').append(term);
    expect(term.concept).to.equal('nyanland');
    expect(term.src).to.equal('');
  });

  it('goes with its text when that is removed while it is open', async () => {
    const [term] = mountText(TERM);
    press(term!);
    await boxOf(term!);
    term!.remove();
    expect(one(term!, '.box').hidden).to.equal(true);
  });
});
