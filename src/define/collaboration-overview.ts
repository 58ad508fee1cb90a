import { defineWidget } from '../core/define.js';
import { CollaborationOverview } from '../widgets/collaboration-overview/collaboration-overview.js';

defineWidget(
  'lor-collaboration-overview',
  CollaborationOverview,
  () => import('../content/collaboration.json'),
);
