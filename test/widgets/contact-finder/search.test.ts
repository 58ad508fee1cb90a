import { expect } from '@open-wc/testing';
import '../../../src/define/contact-finder.js';
import type { ContactFinder } from '../../../src/index.js';
import {
  all,
  cleanUp,
  hitNames,
  mountFinder,
  mountWith,
  one,
  press,
  said,
  seen,
  seenOf,
  settle,
  type,
  until,
} from '../../helpers.js';

const rows = (finder: Element): string[] => all(finder, '.row').map(seen);
const count = (finder: Element): string => seen(one(finder, '.count'));

describe('search of the contact finder', () => {
  let finder: ContactFinder;
  beforeEach(async () => {
    finder = await mountFinder();
  });
  afterEach(cleanUp);

  const firstHit: Record<string, string> = {
    malmo: 'Malmö',
    MALMÖ: 'Malmö',
    goteborg: 'Göteborg',
    Giron: 'Kiruna',
    'Västra Gotaland': 'Västra Götalands län',
    '2584': 'Kiruna',
    '٢٥٨٤': 'Kiruna',
    '۲۵۸۴': 'Kiruna',
    '25': 'Norrbottens län',
    'SE-BD': 'Norrbottens län',
    bd: 'Norrbottens län',
    'Luleå kommun': 'Luleå',
    'Skåne län': 'Skåne län',
    Jönkoping: 'Jönköping',
    Sundsval: 'Sundsvall',
    '  kiruna  ': 'Kiruna',
    'Kiruna kommuns': 'Kiruna',
    Luulaja: 'Luleå',
  };
  for (const [query, name] of Object.entries(firstHit)) {
    it(`finds ${name} for "${query}"`, async () => {
      await type(finder, query);
      expect(hitNames(finder)[0]).to.equal(name);
    });
  }

  it('finds both the county and the municipality that are called so', async () => {
    await type(finder, 'jonkoping');
    expect(hitNames(finder).slice(0, 2)).to.have.members(['Jönköping', 'Jönköpings län']);
  });

  it('says in which county a municipality lies', async () => {
    await type(finder, 'malmö');
    expect(rows(finder)[0]).to.equal('Malmö Skåne län');
  });

  it('says why a place is found under another name', async () => {
    await type(finder, 'giron');
    expect(rows(finder)[0]).to.equal('Kiruna Norrbottens län Giron = Kiruna (nordsamiska)');
    expect(one(finder, '.why bdi').lang).to.equal('se');
  });

  it('says that a code is the reason', async () => {
    await type(finder, '2584');
    expect(rows(finder)[0]).to.equal('Kiruna Norrbottens län Kod 2584');
  });

  it('says that a name is only similar, and never takes it for certain', async () => {
    await type(finder, 'Sundsval');
    expect(count(finder)).to.equal('1 träff');
    await type(finder, 'Sundswall');
    expect(count(finder)).to.equal('Inget heter precis så. 1 liknande namn');
    expect(rows(finder)).to.deep.equal(['Sundsvall Västernorrlands län Liknande namn']);
    one(finder, 'form').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await settle(finder);
    expect(all(finder, '#board')).to.have.lengthOf(0);
  });

  it('marks what was typed, with its diacritics', async () => {
    await type(finder, 'gote');
    const göteborg = all(finder, '.row').find((row) => seen(row).startsWith('Göteborg'));
    expect(seen(göteborg!.querySelector('mark'))).to.equal('Göte');
  });

  it('asks which one is meant when Håbo and Habo both fit', async () => {
    await type(finder, 'habo');
    expect(rows(finder)).to.deep.equal(['Habo Jönköpings län', 'Håbo Uppsala län']);
    one(finder, 'form').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await settle(finder);
    expect(all(finder, '#board'), 'nothing is chosen').to.have.lengthOf(0);
    await until('the reader is told', () => said(finder).includes('Flera platser passar'));
    expect(finder.shadowRoot?.activeElement?.id).to.equal('count');
  });

  it('puts the one first that is spelled as typed', async () => {
    await type(finder, 'håbo');
    expect(rows(finder)[0]).to.equal('Håbo Uppsala län');
  });

  for (const postcode of ['981 38', '98138', 'SE-981 38', '٩٨١٣٨']) {
    it(`says honestly that the postcode ${postcode} cannot be looked up`, async () => {
      await type(finder, postcode);
      expect(count(finder)).to.equal('Det går inte att söka på postnummer här');
      expect(seenOf(finder)).to.include('Skriv namnet på kommunen i stället');
      expect(all(finder, '.counties button')).to.have.lengthOf(21);
    });
  }

  it('says that nothing is called so, and offers all counties', async () => {
    await type(finder, 'qwertyuiop');
    expect(count(finder)).to.equal('Ingen kommun och inget län heter ”qwertyuiop”');
    expect(seenOf(finder)).to.include('Pröva ett kortare ord');
    expect(all(finder, '.counties button')).to.have.lengthOf(21);
    expect(one(finder, '[part=empty]')).to.exist;
  });

  it('shows ten hits, and the rest on a press, where the focus goes on', async () => {
    await type(finder, 'a');
    expect(all(finder, '.row')).to.have.lengthOf(10);
    const total = Number(/\d+/.exec(count(finder))?.[0]);
    expect(total).to.be.greaterThan(10);
    await press(finder, `Visa alla ${total} träffar`);
    expect(all(finder, '.row')).to.have.lengthOf(total);
    expect(finder.shadowRoot?.activeElement).to.equal(all(finder, '.row')[10]);
  });

  it('goes back to the counties when the field is emptied', async () => {
    await type(finder, 'kiruna');
    expect(all(finder, '.counties')).to.have.lengthOf(0);
    await press(finder, 'Rensa');
    expect(one<HTMLInputElement>(finder, 'input').value).to.equal('');
    expect(all(finder, '.counties button')).to.have.lengthOf(21);
    expect(finder.shadowRoot?.activeElement?.localName).to.equal('input');
    await type(finder, 'kiruna');
    await press(finder, 'Visa alla län');
    expect(all(finder, '.counties button')).to.have.lengthOf(21);
  });

  it('lists the counties by Swedish rules, Ö last', () => {
    const names = all(finder, '.counties button').map(seen);
    expect(names).to.deep.equal([
      'Blekinge',
      'Dalarna',
      'Gotland',
      'Gävleborg',
      'Halland',
      'Jämtland',
      'Jönköping',
      'Kalmar',
      'Kronoberg',
      'Norrbotten',
      'Skåne',
      'Stockholm',
      'Södermanland',
      'Uppsala',
      'Värmland',
      'Västerbotten',
      'Västernorrland',
      'Västmanland',
      'Västra Götaland',
      'Örebro',
      'Östergötland',
    ]);
  });

  it('takes Enter for the only hit', async () => {
    await type(finder, 'kirun');
    one(finder, 'form').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await until('the card', () => all(finder, '#board').length > 0);
    expect(seen(one(finder, '#board'))).to.equal('Länsstyrelsen i Norrbottens län');
    expect(finder.municipality).to.equal('2584');
  });

  it('says the count a second after typing has stopped, and again when it is the same', async () => {
    const region = one(finder, '[role=status]');
    let saidAt = 0;
    new MutationObserver(() => (saidAt ||= performance.now())).observe(region, { childList: true });
    const typedAt = performance.now();
    await type(finder, 'giron');
    await until('the count is said', () => said(finder) === '1 träff');
    expect(saidAt - typedAt, 'not while somebody types').to.be.above(900);
    const before = region.textContent;
    await type(finder, 'giro');
    await until('it is said again', () => region.textContent !== before);
    expect(said(finder)).to.equal('1 träff');
  });

  it('keeps what was typed out of every event', async () => {
    const events: string[] = [];
    for (const name of [
      'lor-county-change',
      'lor-ready',
      'lor-error',
      'input',
      'change',
      'submit',
    ]) {
      document.addEventListener(
        name,
        (event) => {
          const { detail } = event as CustomEvent;
          const target = event.composedPath()[0] as Partial<HTMLInputElement>;
          if (event.target === finder && event instanceof CustomEvent) {
            events.push(`${name} ${JSON.stringify(detail)} ${target.value ?? ''}`);
          }
        },
        { once: true },
      );
    }
    await type(finder, 'hemligt kiruna');
    await type(finder, 'kiruna');
    await press(finder, 'Kiruna');
    expect(events).to.deep.equal(['lor-county-change {"county":"25","municipality":"2584"} ']);
  });

  for (const hostile of [
    '<img src=x onerror=alert(1)>',
    '"><script>1</script>',
    '.*+?^${}()|[]\\',
    '\u202e\u202d\u0000',
    '\ud800',
    'toString',
    '__proto__',
    'ﷺ'.repeat(200),
    '😀😀😀',
    "';drop table--",
    '%00%0a',
    'å'.repeat(5000),
  ]) {
    it(`survives ${JSON.stringify(hostile).slice(0, 40)}`, async () => {
      const input = one<HTMLInputElement>(finder, 'input');
      input.value = hostile;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await settle(finder);
      await until('some answer', () => all(finder, '.count, .counties').length > 0);
      expect(all(finder, 'img, script')).to.have.lengthOf(0);
      expect(seenOf(finder)).not.to.match(/undefined|\[object|NaN/);
    });
  }

  it('searches a feed of another country as well', async () => {
    const other = await mountWith({
      kind: 'contacts',
      version: 1,
      language: 'nb',
      counties: [
        { code: '55', name: { nb: 'Troms', se: 'Romsa' }, phones: [{ number: '78 95 03 00' }] },
      ],
      municipalities: [{ code: '5501', name: 'Tromsø', county: '55', aliases: { se: ['Romsa'] } }],
    });
    await type(other, 'tromso');
    expect(hitNames(other)).to.deep.equal(['Tromsø']);
    await type(other, 'romsa');
    expect(hitNames(other)).to.have.members(['Troms', 'Tromsø']);
  });

  it('finds Arabic names in an Arabic finder, and says them in Arabic', async () => {
    const arabic = await mountFinder('<lor-contact-finder lang="ar"></lor-contact-finder>');
    await type(arabic, 'نوربوتن');
    expect(hitNames(arabic)).to.deep.equal(['Norrbotten County']);
    await type(arabic, 'qqqqq');
    expect(count(arabic)).to.include('qqqqq');
  });
});
