import { start } from './start.js';
import {
  collaborationOverview,
  concept,
  conceptGlossary,
  contactFinder,
  strategyList,
} from './widgets.js';

/** Every widget there is, each loaded only where the page uses it. */
start(
  { ...contactFinder, ...conceptGlossary, ...concept, ...collaborationOverview, ...strategyList },
  true,
);
