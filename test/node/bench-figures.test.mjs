import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mean, median, spread, spreadText } from '../../bench/lib/figures.mjs';
import {
  ratioTo,
  refuseDeafness,
  refuseDifference,
  roundsOf,
  timesLimit,
} from '../../bench/lib/rounds.mjs';

const round = (widget, byHand) => ({ widget: { ms: widget }, 'by hand': { ms: byHand } });

describe('figures of the bench', () => {
  it('has the middle of numbers in any order, odd and even in number', () => {
    assert.equal(median([30, 1, 2]), 2);
    assert.equal(median([10, 9, 1, 2]), 5.5);
    assert.equal(mean([1, 2, 6]), 3);
  });

  it('leaves the numbers as they were', () => {
    const numbers = [3, 1, 2];
    median(numbers);
    assert.deepEqual(numbers, [3, 1, 2]);
  });

  it('says how far numbers spread', () => {
    assert.equal(spreadText(spread([1.5, 1, 3])), '1.50 (1.00 to 3.00)');
  });

  it('compares within a round, never across rounds', () => {
    // Twice as slow a machine in the second round changes nothing.
    const rounds = [round(11, 10), round(22, 20), round(33, 30)];
    assert.deepEqual(ratioTo(rounds, 'by hand', 'ms'), { middle: 1.1, least: 1.1, most: 1.1 });
  });

  for (const [widget, kept] of [
    [12, true],
    [12.1, false],
  ]) {
    it(`a limit of 1.2 times is ${kept ? 'kept' : 'not kept'} at ${widget / 10}`, () => {
      const limit = timesLimit('a key', [round(widget, 10)], 'by hand', 'ms', 1.2);
      assert.equal(limit.kept, kept);
    });
  }

  it('holds another page of ours to a limit, where one is named', () => {
    const rounds = [{ widget: { ms: 9 }, 'widget in one file': { ms: 13 }, 'by hand': { ms: 10 } }];
    const { kept, found } = timesLimit('', rounds, 'by hand', 'ms', 1.2, 'widget in one file');
    assert.deepEqual({ kept, found }, { kept: false, found: '1.30 (1.30 to 1.30) times' });
  });
});

describe('rounds of the bench', () => {
  it('lets the pages take turns in who begins, and leaves the first round out', async () => {
    const visited = [];
    const rounds = await roundsOf(['a', 'b'], 2, (name) => visited.push(name));
    assert.deepEqual(visited, ['a', 'b', 'b', 'a', 'a', 'b']);
    assert.deepEqual(rounds, [
      { b: 3, a: 4 },
      { a: 5, b: 6 },
    ]);
  });

  it('checks every round, the first too', async () => {
    const checked = [];
    await roundsOf(
      ['a'],
      1,
      () => 0,
      (each) => void checked.push(each),
    );
    assert.equal(checked.length, 2);
  });
});

describe('pages that cannot be compared', () => {
  const shows = (...lines) => ({ shown: [['kiruna', lines]] });

  it('are those that show another line, fewer lines or more', () => {
    const same = { widget: shows('Kiruna', 'Kil'), 'by hand': shows('Kiruna', 'Kil') };
    refuseDifference(same);
    for (const other of [shows('Kiruna', 'Kils'), shows('Kiruna'), shows('Kiruna', 'Kil', 'Ki')]) {
      assert.throws(
        () => refuseDifference({ ...same, 'by hand': other }),
        /widget and by hand show different things for "kiruna"/,
      );
    }
  });

  it('are looked for among those named alone, where some are named', () => {
    refuseDifference({ widget: shows('a'), 'by hand': shows('a'), kit: shows('b') }, [
      'widget',
      'by hand',
    ]);
  });

  it('are those that do not hear what is typed', () => {
    const list = ['the list', ['a', 'b']];
    refuseDeafness({ kit: { shown: [list, ['qwxz', []]] } });
    assert.throws(
      () => refuseDeafness({ kit: { shown: [list, ['a', ['a']], ['qwxz', ['a', 'b']]] } }),
      /kit shows the same for "qwxz" as for nothing/,
    );
  });
});
