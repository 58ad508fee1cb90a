import { expect, nextFrame } from '@open-wc/testing';
import '../../../src/define/collaboration-overview.js';
import type { CollaborationOverview } from '../../../src/index.js';
import { all, cleanUp, one, seen, settle, until } from '../../helpers.js';
import {
  actorOf,
  focused,
  mountOverview,
  mountOverviewWith,
  opened,
  overviewOf,
  typeIn,
} from './overviews.js';

const drawn = (overview: Element): string[] =>
  all(overview, 'svg.diagram .actor').map(({ dataset }) => dataset['actor']!);
const chosen = (overview: Element): string[] =>
  all(overview, 'svg.diagram .actor.chosen').map(({ dataset }) => dataset['actor']!);
const label = (overview: Element): string | null =>
  one(overview, 'svg.diagram').getAttribute('aria-label');
const pressOn = (overview: Element, id: string): boolean =>
  one(overview, `svg [data-actor="${id}"] circle`).dispatchEvent(
    new MouseEvent('click', { bubbles: true, composed: true }),
  );

/** An overview as wide as it is wanted, with its picture. */
async function pictured(
  attributes = '',
  content?: unknown,
  width = '60em',
): Promise<CollaborationOverview> {
  const all_ = `diagram ${attributes}`;
  const overview = await (content ? mountOverviewWith(content, all_) : mountOverview(all_));
  overview.parentElement!.style.inlineSize = width;
  await until('the picture', () => fits(overview));
  return overview;
}

/** Whether what is drawn is as wide as its place. */
const fits = (overview: Element): boolean =>
  all(overview, 'svg.diagram').some(
    (each) => each.getAttribute('viewBox')!.split(' ')[2] === `${each.parentElement!.clientWidth}`,
  );

/** Actors in a ring, on all levels. */
const ring = (amount: number): unknown =>
  overviewOf({
    actors: Array.from({ length: amount }, (_, at) => ({
      ...{ id: `a${at}`, name: `Aktör nummer ${at}` },
      level: ['national', 'regional', 'local'][at % 3],
      worksWith: [`a${(at + 1) % amount}`],
    })),
  });

describe('the picture in the overview', () => {
  afterEach(cleanUp);

  it('is one image with a name, above the list that says the same', async () => {
    const overview = await pictured();
    const [picture] = all(overview, '[role=img]');
    expect(all(overview, '[role=img]')).to.have.length(1);
    expect(label(overview)).to.equal(
      'Bild av vilka som samverkar med vilka. Samma uppgifter står i listan nedanför.',
    );
    const after = picture!.compareDocumentPosition(one(overview, '.actors'));
    expect(after & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    expect(picture!.querySelectorAll('a, button, [tabindex]')).to.have.length(0);
    expect(picture!.closest('[part=diagram]')).to.be.ok;
  });

  it('mirrors the actor that is opened, and says whom it works with', async () => {
    const overview = await pictured();
    actorOf(overview, 'migrationsverket').querySelector('summary')!.click();
    await settle(overview);
    expect(chosen(overview)).to.deep.equal(['migrationsverket']);
    expect(label(overview)).to.equal(
      'Bild av vilka Migrationsverket samverkar med: Länsstyrelserna, Kommunerna, Samverkansdelegationen. Samma uppgifter står i listan nedanför.',
    );
    actorOf(overview, 'migrationsverket').querySelector('summary')!.click();
    await settle(overview);
    expect(chosen(overview)).to.deep.equal([]);
  });

  it('opens the actor that is pressed, takes focus there, and tells the page', async () => {
    const overview = await pictured();
    const events: string[] = [];
    overview.addEventListener('lor-actor-open', ({ detail }) => events.push(detail.actor));
    pressOn(overview, 'svenska-kyrkan');
    await until('focus', () => {
      const row = focused(overview);
      return (
        row?.localName === 'summary' && row.parentElement!.dataset['actor'] === 'svenska-kyrkan'
      );
    });
    expect(opened(overview)).to.deep.equal(['svenska-kyrkan']);
    expect(events).to.deep.equal(['svenska-kyrkan']);
    expect(all(overview, 'button').map(seen).join()).to.not.include('Tillbaka till');
  });

  it('is drawn anew for the room there is', async () => {
    const overview = await pictured();
    const viewBox = (): string => one(overview, 'svg.diagram').getAttribute('viewBox')!;
    const form = (): string | null => one(overview, 'svg.diagram').getAttribute('class');
    const [wide, wideForm] = [viewBox(), form()];
    overview.parentElement!.style.inlineSize = '280px';
    await until('another layout', () => viewBox() !== wide);
    expect(form()).to.not.equal(wideForm);
    const { width } = one(overview, 'svg.diagram').getBoundingClientRect();
    expect(width).to.be.at.most(280);
    overview.parentElement!.style.inlineSize = '60em';
    await until('the first layout', () => viewBox() === wide);
  });

  it('is drawn anew where a reader spaces text out', async () => {
    const overview = await pictured('sections="actors"', undefined, '320px');
    const height = (): number =>
      Number(one(overview, 'svg.diagram').getAttribute('viewBox')!.split(' ')[3]);
    // Nothing is on its way any more that would measure it anyway.
    for (let frame = 0; frame < 4; frame += 1) await nextFrame();
    const before = height();
    const spaced = new CSSStyleSheet();
    spaced.replaceSync('* { letter-spacing: 0.12em !important; }');
    overview.shadowRoot!.adoptedStyleSheets.push(spaced);
    await until('room for longer names', () => height() > before);
  });

  it('is there again after an answer has hidden it', async () => {
    const overview = await pictured();
    await typeIn(overview, 'asyl');
    expect(one(overview, 'svg.diagram').checkVisibility()).to.equal(false);
    overview.parentElement!.style.inlineSize = '30em';
    await typeIn(overview, '');
    await until('it fits', () => fits(overview));
  });

  it('stands nowhere where no actors do', async () => {
    const overview = await mountOverview('diagram sections="tasks grants"');
    expect(all(overview, '[part=diagram], svg.diagram')).to.have.length(0);
    overview.sections = 'actors';
    await until('the picture', () => all(overview, 'svg.diagram').length === 1);
  });

  it('holds the actors of its level only', async () => {
    const overview = await pictured('level="regional"');
    expect(drawn(overview)).to.have.members(['lansstyrelserna', 'regioner', 'larosaten']);
  });

  it('holds who is no more only when that is chosen, and names it as nobody’s partner', async () => {
    const overview = await pictured();
    expect(drawn(overview)).to.have.length(33).and.not.include('dua');
    overview.actor = 'kommuner';
    await settle(overview);
    expect(label(overview)).to.include('Kommunerna').and.not.include('Dua');
    overview.actor = 'dua';
    await settle(overview);
    expect(drawn(overview)).to.include('dua').and.not.include('delmos');
    expect(label(overview)).to.include('Dua').and.include('Kommunerna');
  });

  it('speaks the language of the overview', async () => {
    const overview = await pictured('lang="en" actor="migrationsverket"');
    expect(label(overview))
      .to.match(/Swedish Migration Agency/)
      .and.not.match(/[åäö]/);
    expect(seen(one(overview, 'svg [data-actor=skatteverket]'))).to.equal('Swedish Tax Agency');
  });

  for (const amount of [5, 35, 120]) {
    for (const width of ['280px', '60em']) {
      it(`has ${amount} actors, ${width} wide, within its column`, async () => {
        const overview = await pictured('', ring(amount), width);
        await until('all', () => drawn(overview).length === amount);
        expect(overview.scrollWidth).to.be.at.most(overview.clientWidth + 1);
        const edges = overview.getBoundingClientRect();
        await until('it fits', () =>
          all(overview, 'svg.diagram .actor').every((each) => {
            const { left, right } = each.getBoundingClientRect();
            return left >= edges.left - 1 && right <= edges.right + 1;
          }),
        );
      });
    }
  }
});
