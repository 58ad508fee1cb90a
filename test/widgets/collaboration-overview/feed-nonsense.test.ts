import { expect } from '@open-wc/testing';
import '../../../src/define/collaboration-overview.js';
import { all, searchComes, seenOf, until } from '../../helpers.js';
import { describeNonsense, NONSENSE } from '../feed-contract/nonsense.js';
import { actorNames, whole } from './overviews.js';

describeNonsense('nonsense in a feed of who does what', {
  tag: 'lor-collaboration-overview',
  kind: 'collaboration',
  names: actorNames,
  own: 35,
  attributes: 'lang="en" county="06" diagram',
  records: 12,
  fields: {
    '': [
      ...['language', 'updated', 'source', 'license', 'sectors', 'counties'],
      // Without actors there is nobody to count.
      ...['roles', 'tasks', 'arenas', 'grants'],
    ],
    roles: ['id', 'level', 'title', 'text', 'regulation', 'links'],
    actors: [
      ...['id', 'name', 'level', 'sector', 'mandate', 'website', 'regulation', 'worksWith'],
      ...['validFrom', 'validTo', 'verified', 'checked'],
    ],
    tasks: ['id', 'label', 'synonyms', 'decides', 'takesPart', 'counties'],
    arenas: ['id', 'level', 'title', 'text', 'steps', 'actors', 'links'],
    grants: [
      ...['id', 'title', 'purpose', 'applicants', 'decides', 'regulation', 'links', 'checked'],
    ],
  },
  open: async (overview) => {
    await whole(overview);
    for (const details of all<HTMLDetailsElement>(overview, 'details')) details.open = true;
    expect(seenOf(overview)).not.to.match(NONSENSE);
    // Answers hide the rest: what is asked for comes last.
    const task = overview.content!.tasks[0];
    if (!task) return;
    overview.task = task.id;
    await searchComes(overview);
    await until('the answer', () => all(overview, '[part=answer]').length > 0);
  },
});
