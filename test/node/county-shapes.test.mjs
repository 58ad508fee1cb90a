import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { isInside, labelPoint } from '../../scripts/county-shapes/label.mjs';
import { pathOf, ringsOf, signedArea } from '../../scripts/county-shapes/rings.mjs';
import { countyShapes } from '../../scripts/county-shapes/shapes.mjs';
import { loadSource } from '../../scripts/lib/load-source.mjs';

const COMMITTED = 'src/widgets/contact-finder/county-shapes.json';
const FACTS = resolve('test/node/fixtures/county-svg-ids.json');
const OLD = '{"old":true}\n';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

const areaOf = (rings) => rings.reduce((sum, ring) => sum + Math.abs(signedArea(ring)), 0);

/** Lines of a ring, each from its point to the next. */
const linesOf = (ring) => ring.map((from, i) => [from, ring[(i + 1) % ring.length]]);

describe('the shapes of the counties', () => {
  const { viewBox, counties } = read(COMMITTED);
  const rings = new Map(counties.map(({ code, d }) => [code, ringsOf(d)]));
  const labelOf = (code) => counties.find((county) => county.code === code).label;
  const lines = [...rings].flatMap(([code, all]) =>
    all.flatMap((ring) => linesOf(ring).map(([from, to]) => ({ code, from, to }))),
  );

  it('are those of all 21, each once, as the widget knows them before they are loaded', async () => {
    assert.equal(counties.length, 21);
    const { countiesOnMap, MAP_SIZE } = await loadSource(
      'src/widgets/contact-finder/county-shapes.ts',
    );
    assert.deepEqual(viewBox, [0, 0, ...MAP_SIZE]);
    for (const { code, iso, letter } of counties) {
      assert.equal(iso, `SE-${letter}`);
      for (const county of [{ code: 'x', iso }, { code, letter }, { code }]) {
        assert.deepEqual([...countiesOnMap({ counties: [county] }).keys()], [code]);
      }
    }
    const known = read('src/content/contacts.json').counties;
    assert.deepEqual(
      counties.map(({ code, iso, letter }) => ({ code, iso, letter })),
      known.map(({ code, iso, letter }) => ({ code, iso, letter })),
    );
  });

  it('stand where they belong, also the two that the package has swapped', () => {
    const north = (code) => -labelOf(code)[1];
    // Norrbotten, Västerbotten, Västernorrland, Gävleborg, Västmanland, Östergötland, Skåne
    const fromTheNorth = ['25', '24', '22', '21', '19', '05', '12'];
    const sorted = [...fromTheNorth].sort((a, b) => north(b) - north(a));
    assert.deepEqual(sorted, fromTheNorth);
    assert.ok(labelOf('09')[0] > labelOf('08')[0], 'Gotland lies east of Kalmar');
    assert.ok(areaOf(rings.get('22')) > 4 * areaOf(rings.get('19')));
  });

  it('keep Öland and Fårö, and lose no county', () => {
    assert.equal(rings.get('08').length, 2);
    assert.equal(rings.get('09').length, 2);
    for (const [code, all] of rings) assert.ok(areaOf(all) > 2000, code);
  });

  it('have their label points inside, with room around them', () => {
    for (const { code, label } of counties) {
      for (const [dx, dy] of [
        [0, 0],
        [8, 0],
        [-8, 0],
        [0, 8],
        [0, -8],
      ]) {
        const point = [label[0] + dx, label[1] + dy];
        assert.ok(
          rings.get(code).some((ring) => isInside(point, ring)),
          code,
        );
      }
    }
  });

  it('meet without gaps and overlaps: what two of them share they draw alike', () => {
    const key = (from, to) => `${from} ${to}`;
    const drawn = new Map(lines.map(({ code, from, to }) => [key(from, to), code]));
    assert.equal(drawn.size, lines.length, 'no line belongs to two counties on the same side');
    const shared = lines.filter(({ from, to }) => drawn.has(key(to, from)));
    assert.ok(shared.length > 0.4 * lines.length, `${shared.length} of ${lines.length} lines`);
    // A line on one side only is a coast: nothing else may lie there.
    for (const { code, from, to } of lines) {
      if (drawn.has(key(to, from))) continue;
      const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      for (const [other, all] of rings) {
        if (other === code) continue;
        assert.ok(!all.some((ring) => isInside(middle, ring)), `${code} lies in ${other}`);
      }
    }
  });

  it('never cross themselves or each other', () => {
    const turn = (a, b, c) =>
      Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
    const cross = (one, other) =>
      turn(one.from, one.to, other.from) * turn(one.from, one.to, other.to) < 0 &&
      turn(other.from, other.to, one.from) * turn(other.from, other.to, one.to) < 0;
    for (const [i, one] of lines.entries()) {
      for (const other of lines.slice(0, i)) {
        assert.ok(!cross(one, other), `${one.code} ${one.from} and ${other.code} ${other.from}`);
      }
    }
  });

  it('cover what the package draws', async () => {
    const { default: sweden } = await import('@svg-maps/sweden');
    for (const { code, svgMapsId } of read(FACTS).counties) {
      const { path } = sweden.locations.find(({ id }) => id === svgMapsId);
      const share = areaOf(rings.get(code)) / (4 * areaOf(ringsOf(path)));
      assert.ok(share > 0.92 && share < 1.06, `${code}: ${share}`);
    }
  });

  it('are light', () => {
    const sent = brotliCompressSync(JSON.stringify({ viewBox, counties })).length;
    assert.ok(sent <= 4600, `${sent} bytes`);
  });
});

describe('scripts/county-shapes.mjs', () => {
  let folder;
  let target;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'lor-shapes-'));
    mkdirSync(join(folder, 'src/widgets/contact-finder'), { recursive: true });
    mkdirSync(join(folder, 'facts'));
    target = join(folder, COMMITTED);
  });
  beforeEach(() => {
    writeFileSync(target, OLD);
    copyFileSync(FACTS, join(folder, 'facts/counties.json'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const start = (facts = 'facts') =>
    spawnSync(process.execPath, [resolve('scripts/county-shapes.mjs'), facts], {
      cwd: folder,
      encoding: 'utf8',
    });

  function assertRefused({ status, stdout, stderr }, message) {
    assert.equal(status, 1, stdout);
    assert.match(stderr, message);
    assert.equal(readFileSync(target, 'utf8'), OLD);
    assert.deepEqual(readdirSync(join(target, '..')), ['county-shapes.json']);
  }

  it('makes what is committed, to the letter', () => {
    const { status, stdout, stderr } = start();
    assert.equal(status, 0, stderr);
    assert.match(stdout, /21 counties/);
    assert.equal(readFileSync(target, 'utf8'), readFileSync(COMMITTED, 'utf8'));
    assert.deepEqual(readdirSync(join(target, '..')), ['county-shapes.json']);
  });

  it('refuses facts that leave a path over, use one twice or name one that is not there', () => {
    const change = (edit) => {
      const facts = read(FACTS);
      edit(facts.counties);
      writeFileSync(join(folder, 'facts/counties.json'), JSON.stringify(facts));
    };
    change((counties) => counties.pop());
    assertRefused(start(), /^no county has the path norrbotten/);
    change((counties) => (counties[1].svgMapsId = counties[0].svgMapsId));
    assertRefused(start(), /^county 03: no path, or none left, is called "stockholm"/);
    change((counties) => (counties[0].svgMapsId = 'vastra-gotaland'));
    assertRefused(start(), /^county 01: no path, or none left, is called "vastra-gotaland"/);
    assertRefused(start('absent'), /^absent\/counties\.json: cannot be read\./);
  });
});

describe('the pieces of the shapes', () => {
  it('read what they write', () => {
    const rings = [
      [
        [10, 20],
        [30, 20],
        [30, 5],
      ],
      [
        [100, 0],
        [90, -3],
        [80, 12],
      ],
    ];
    assert.equal(pathOf(rings), 'm10 20 20 0 0-15zm90-20-10-3-10 15z');
    assert.deepEqual(ringsOf(pathOf(rings)), rings);
  });

  it('refuse commands they do not know', () => {
    assert.throws(() => ringsOf('m0 0 L5 5z'), /other commands than m and z/);
  });

  it('find the middle of a square, and the wide end of a wedge', () => {
    const square = 'm0 0 40 0 0 40-40 0z';
    assert.deepEqual(labelPoint(ringsOf(square)), [20, 20]);
    const [x] = labelPoint(ringsOf('m0 0 100-20 0 40z'));
    assert.ok(x > 70, String(x));
  });

  it('mend neighbours that draw their border a little apart', () => {
    const map = {
      viewBox: '0 0 40 20',
      locations: [
        { id: 'west', path: 'm0 0 20 0 0.05 9.95 0 10 -20 0 z' },
        { id: 'east', path: 'm20.06 0 20 0 0 20 -20 0 z' },
      ],
    };
    const facts = [
      { code: '1', letter: 'A', iso3166_2: 'XX-A', svgMapsId: 'west' },
      { code: '2', letter: 'B', iso3166_2: 'XX-B', svgMapsId: 'east' },
    ];
    const [west, east] = countyShapes(map, facts).counties.map(({ d }) => ringsOf(d)[0]);
    const onBorder = (ring) => ring.filter(([x]) => x === 40).map(String);
    assert.deepEqual(onBorder(west).sort(), onBorder(east).sort());
    assert.equal(areaOf([west]) + areaOf([east]), 80 * 40);
  });
});
