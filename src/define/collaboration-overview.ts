import { defineWidget } from '../core/define.js';
import { CollaborationOverview } from '../widgets/collaboration-overview/collaboration-overview.js';

defineWidget('lor-collaboration-overview', CollaborationOverview, (whole) =>
  whole ? import('../content/collaboration.json') : import('../content/collaboration.json?sv'),
);
