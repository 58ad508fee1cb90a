/** The classes and types, without side effects: nothing is registered by importing this. */
export {
  ContactFinder,
  type LorCountyChangeDetail,
} from './widgets/contact-finder/contact-finder.js';
export {
  ConceptGlossary,
  type LorConceptOpenDetail,
} from './widgets/concept-glossary/concept-glossary.js';
export { InlineConcept } from './widgets/concept-glossary/inline-concept.js';
export {
  CollaborationOverview,
  type LorActorOpenDetail,
} from './widgets/collaboration-overview/collaboration-overview.js';
export { StrategyList, type LorFilterChangeDetail } from './widgets/strategy-list/strategy-list.js';
export type * from './widgets/contact-finder/contacts.js';
export type * from './widgets/concept-glossary/concepts.js';
export type * from './widgets/collaboration-overview/collaboration.js';
export type * from './widgets/strategy-list/strategies.js';
export type { LorErrorDetail } from './core/widget-events.js';
export type { FailureReason } from './core/content.js';
export type { Text } from './core/text.js';
export { defineWidget } from './core/define.js';
export { version } from './core/version.js';
