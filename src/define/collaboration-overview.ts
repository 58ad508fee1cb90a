import { defineWidget } from '../core/define.js';
import { CollaborationOverview } from '../widgets/collaboration-overview/collaboration-overview.js';

defineWidget('lor-collaboration-overview', CollaborationOverview, async (wanted) =>
  // Most pages want Swedish alone.
  wanted.size > 0
    ? (await import('./contents/collaboration.js')).collaboration(wanted)
    : ((await import('../content/collaboration.sv.json?part')).default as object),
);
