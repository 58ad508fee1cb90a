import { expect } from '@open-wc/testing';
import {
  layOut,
  type Box,
  type DiagramActor,
  type DiagramInput,
  type DiagramLayout,
} from '../../../src/widgets/collaboration-overview/diagram-layout.js';
import { actor, chance, embedded, invented, levels } from './diagram-actors.js';

const WIDTHS = [232, 360, 768, 1160];
const lists: Readonly<Record<string, readonly DiagramActor[]>> = {
  none: [],
  one: [actor('alone', undefined)],
  five: invented(5, 3),
  embedded,
  many: invented(120),
};

const draw = (actors: readonly DiagramActor[], changes: Partial<DiagramInput> = {}) =>
  layOut({ actors, levels, width: 768, dir: 'ltr', ...changes });

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.2 &&
  b.x < a.x + a.width - 0.2 &&
  a.y < b.y + b.height - 0.2 &&
  b.y < a.y + a.height - 0.2;

const isIn = ({ x, y, width, height }: Box, layout: DiagramLayout): boolean =>
  x >= -0.2 && y >= 0 && x + width <= layout.width + 0.2 && y + height <= layout.height;

/** Points on a path of the kinds that the diagram has. */
function pointsOn(d: string): (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  let [x, y] = [0, 0];
  for (const [, kind, rest] of d.matchAll(/([MHC])([^MHC]+)/g)) {
    const n = rest!.split(' ').map(Number);
    const to = kind === 'H' ? [n[0]!, y] : n.slice(-2);
    const [c, e] = kind === 'C' ? [n[0]!, n[2]!] : [x, to[0]!];
    for (let t = kind === 'M' ? 1 : 0; t <= 1; t += 0.05) {
      const s = 1 - t;
      const along = (p: number, q: number, r: number, z: number): number =>
        s ** 3 * p + 3 * s * s * t * q + 3 * s * t * t * r + t ** 3 * z;
      points.push([along(x, c, e, to[0]!), along(y, y, to[1]!, to[1]!)]);
    }
    [x, y] = [to[0]!, to[1]!];
  }
  points.push([x, y]);
  return points;
}

function expectSound(layout: DiagramLayout, actors: readonly DiagramActor[]): void {
  const words = [...layout.bands, ...layout.actors].map((each) => each.words.box);
  const presses = layout.actors.map(({ box }) => box);
  for (const boxes of [words, presses]) {
    for (const [index, box] of boxes.entries()) {
      expect(isIn(box, layout), `${index} leaves the picture`).to.be.true;
      const others = boxes.slice(index + 1).filter((other) => overlap(box, other));
      expect(others, `${index} overlaps`).to.be.empty;
    }
  }
  const present = actors.filter(({ isFormer }) => !isFormer).map(({ id }) => id);
  expect(layout.actors.map(({ id }) => id)).to.have.members(present);

  const marks = new Map(layout.actors.map(({ id, mark }) => [id, mark]));
  const pairs = new Set<string>();
  for (const { ends, from, to, d } of layout.lines) {
    const points = pointsOn(d);
    expect(from).to.deep.equal(marks.get(ends[0]));
    expect(to).to.deep.equal(marks.get(ends[1]));
    expect(points[0]).to.deep.equal(from);
    expect(points.at(-1)).to.deep.equal(to);
    pairs.add([...ends].sort().join(' '));
    for (const [x, y] of points) {
      expect(x >= 0 && x <= layout.width && y >= 0 && y <= layout.height, d).to.be.true;
      const crossed = layout.actors.find(({ words: { box } }) =>
        overlap(box, { x: x - 0.3, y: y - 0.3, width: 0.6, height: 0.6 }),
      );
      expect(crossed?.id, d).to.be.undefined;
    }
  }
  const wanted = actors.flatMap(({ id, neighbours }) =>
    neighbours
      .filter((other) => other !== id && marks.has(other) && marks.has(id))
      .map((other) => [id, other].sort().join(' ')),
  );
  expect([...pairs].sort()).to.deep.equal([...new Set(wanted)].sort());
  expect(layout.lines).to.have.length(pairs.size);
}

describe('the layout of the diagram', () => {
  for (const [name, actors] of Object.entries(lists)) {
    for (const width of WIDTHS) {
      for (const dir of ['ltr', 'rtl'] as const) {
        it(`has room for everything: ${name}, ${width} px, ${dir}`, () => {
          expectSound(draw(actors, { width, dir }), actors);
        });
      }
    }
  }

  it('has room for whatever else comes', () => {
    const next = chance(5);
    for (let seed = 10; seed < 50; seed++) {
      const actors = invented(Math.floor(next() * 40), seed);
      const width = 232 + Math.floor(next() * 1000);
      const em = 12 + Math.floor(next() * 8);
      expectSound(draw(actors, { width, em: Math.min(em, width / 14) }), actors);
    }
  });

  it('is the same for the same actors, whoever is chosen', () => {
    const [first, again] = [draw(embedded), draw(embedded)];
    expect(first).to.deep.equal(again);
    const places = ({ actors }: DiagramLayout) => actors.map(({ id, box }) => [id, box]);
    expect(places(draw(embedded, { chosen: 'kommuner' }))).to.deep.equal(places(first));
  });

  it('is the mirror image from right to left', () => {
    for (const width of WIDTHS) {
      const ltr = draw(embedded, { width });
      const rtl = draw(embedded, { width, dir: 'rtl' });
      for (const [index, { mark, words }] of ltr.actors.entries()) {
        const other = rtl.actors[index]!;
        expect(other.mark[0]).to.be.closeTo(width - mark[0], 0.11);
        expect(other.mark[1]).to.equal(mark[1]);
        expect(other.words.side).not.to.equal(words.side);
        expect(other.words.box.x).to.be.closeTo(width - words.box.x - words.box.width, 0.3);
      }
      for (const [index, { d }] of ltr.lines.entries()) {
        const mirrored = pointsOn(rtl.lines[index]!.d);
        for (const [at, [x]] of pointsOn(d).entries()) {
          expect(mirrored[at]![0]).to.be.closeTo(width - x, 0.3);
        }
      }
    }
  });

  it('has a band for each level that there is, the actors without one last', () => {
    const actors = [
      actor('x', undefined),
      actor('town', 'local'),
      actor('agency', 'national'),
      actor('board', 'regional'),
    ];
    const bandsOf = (some: readonly DiagramActor[]) =>
      draw(some).bands.map(({ level, words }) => `${level} ${words.lines.join(' ')}`);
    expect(bandsOf(actors)).to.deep.equal([
      'national Nationellt',
      'regional Regionalt',
      'local Lokalt',
      'other Övriga',
    ]);
    expect(bandsOf(actors.slice(0, 2))).to.deep.equal(['local Lokalt', 'other Övriga']);
    expect(draw(actors).actors.map(({ id }) => id)).to.deep.equal(['agency', 'board', 'town', 'x']);
  });

  it('places who works together at the same height where there is room', () => {
    const national = Array.from({ length: 12 }, (_, index) =>
      actor(`a${index}`, 'national', [index < 6 ? 't0' : index < 11 ? 't1' : 't2']),
    );
    const actors = [...national, ...['t2', 't1', 't0'].map((id) => actor(id, 'local'))];
    const { form, actors: drawn } = draw(actors);
    expect(form).to.equal('wide');
    const yOf = (id: string) => drawn.find((each) => each.id === id)!.mark[1];
    expect(yOf('t2')).to.be.closeTo(yOf('a11'), 1);
    expect(yOf('t1')).to.be.closeTo(yOf('a8'), 1);
    expect(yOf('t0')).to.be.closeTo((yOf('a2') + yOf('a3')) / 2, 1);
  });

  it('is wide where there is room for every band, and narrow otherwise', () => {
    const forms = WIDTHS.map((width) => draw(embedded, { width }).form);
    expect(forms).to.deep.equal(['narrow', 'narrow', 'wide', 'wide']);
    expect(draw(embedded, { width: 720 }).form).to.equal('wide');
    expect(draw(embedded, { em: 32 }).form).to.equal('narrow');
    expect(draw([actor('one', 'local'), actor('two', 'local')]).form).to.equal('narrow');
  });

  it('cuts no embedded name', () => {
    for (const width of [280, 360, 720, 768, 1160]) {
      const cut = draw(embedded, { width }).actors.filter(({ words }) =>
        words.lines.some((line) => line.endsWith('…')),
      );
      expect(
        cut.map(({ id }) => id),
        `${width} px`,
      ).to.be.empty;
    }
  });

  it('tells who is near the chosen one', () => {
    const actors = [
      actor('a', 'national', ['b']),
      actor('b', 'regional'),
      actor('c', 'local', ['b', 'a', 'c', 'nobody']),
      actor('d', 'local', ['c']),
    ];
    const nearness = (chosen?: string) => {
      const { actors: drawn, lines } = draw(actors, { chosen });
      return [
        drawn.map((each) => `${each.id} ${each.nearness}`).sort(),
        lines.map((each) => `${[...each.ends].sort().join('')} ${each.nearness}`).sort(),
      ];
    };
    expect(nearness('a')).to.deep.equal([
      ['a chosen', 'b near', 'c near', 'd far'],
      ['ab near', 'ac near', 'bc far', 'cd far'],
    ]);
    const calm = [
      ['a calm', 'b calm', 'c calm', 'd calm'],
      ['ab calm', 'ac calm', 'bc calm', 'cd calm'],
    ];
    expect(nearness()).to.deep.equal(calm);
    expect(nearness('nobody')).to.deep.equal(calm);
  });

  it('draws who no longer exists only when it is chosen', () => {
    const former = embedded.filter(({ isFormer }) => isFormer).map(({ id }) => id);
    expect(former).to.include('dua');
    const idsIn = (chosen?: string) => draw(embedded, { chosen }).actors.map(({ id }) => id);
    expect(idsIn('kommuner')).not.to.include.members(former);
    const ids = idsIn('dua');
    expect(ids).to.include('dua');
    expect(ids).to.have.length(embedded.length - former.length + 1);
    const lines = draw(embedded, { chosen: 'dua' }).lines.filter(
      (each) => each.nearness === 'near',
    );
    expect(lines).not.to.be.empty;
  });

  it('grows with the text around it', () => {
    const small = draw(embedded, { width: 320 });
    const large = draw(embedded, { width: 640, em: 32 });
    expect(large.size).to.be.closeTo(small.size * 2, 0.2);
    expect(large.height).to.be.closeTo(small.height * 2, 3);
  });
});
