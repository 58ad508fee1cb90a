import '../../../src/define/collaboration-overview.js';
import type { CollaborationOverview } from '../../../src/index.js';
import { all, searchComes, settle, until } from '../../helpers.js';
import { describeHostile } from '../../hostile/describe.js';
import { typeIn, whole } from './overviews.js';

describeHostile<CollaborationOverview>({
  tag: 'lor-collaboration-overview',
  kind: 'collaboration',
  attributes: 'diagram',
  mount: async (overview, feed) => {
    overview.content = feed;
    await whole(overview);
  },
  views: {
    'all sections': async () => undefined,
    'an actor and a county': async (overview, { own }) => {
      overview.actor = own;
      overview.county = own;
      await settle(overview);
    },
    'an answer': async (overview, { own }) => {
      overview.task = own;
      await searchComes(overview);
      await until('the answer', () => all(overview, '[part=answer]').length > 0);
    },
    'a found actor': async (overview, { sought }) => {
      overview.task = undefined;
      await typeIn(overview, sought('actors[].name'));
    },
    'a found grant': async (overview, { sought }) => typeIn(overview, sought('grants[].title')),
    'no hits': async (overview) => typeIn(overview, 'qwerty'),
  },
  unseen: {
    'actors[].checked': 'a day, written out',
    'actors[].synonyms': 'searched only',
    'actors[].synonyms[]': 'searched only',
    'actors[].validFrom': 'a day, written out',
    'actors[].validTo': 'a day, written out',
    'grants[].checked': 'a day, written out',
    license: 'for those who take the feed along',
    'tasks[].synonyms': 'searched only',
    'tasks[].synonyms[]': 'searched only',
    updated: 'a day, written out',
  },
  // Sectors are named where a level has several.
  adjust: (feed: { actors: { level?: unknown }[] }) => {
    for (const actor of feed.actors) actor.level = 'local';
  },
});
