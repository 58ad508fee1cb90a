import { expect } from '@open-wc/testing';
import '../../../src/define/strategy-list.js';
import { cleanUp, settle } from '../../helpers.js';
import { boxOf, ids, listOf, mountListWith } from './lists.js';

describe('the list of documents with keys that members of objects have', () => {
  afterEach(cleanUp);

  it('can be narrowed by them', async () => {
    const list = await mountListWith(
      listOf([
        { id: 'a', title: 'A', type: 'constructor' },
        { id: 'b', title: 'B', type: 'toString' },
      ]),
    );
    boxOf(list, 'type', 'constructor').click();
    await settle(list);
    expect(ids(list)).to.deep.equal(['a']);
  });
});
