import { textIn } from '../../core/text.js';
import type { Actor, Collaboration } from '../../widgets/collaboration-overview/collaboration.js';
import { boardIn, isFormer } from '../../widgets/collaboration-overview/lookups.js';
import { notConfirmed } from '../../widgets/collaboration-overview/overview-words.js';
import { codeOf } from './chosen-county.js';
import { linked, list, markup, remark, worded, type Markup } from './markup.js';
import { limited, type FallbackOptions } from './options.js';

/** Who there is today, and what each does. */
export const collaborationHtml = (
  content: Collaboration,
  locale: string,
  options: FallbackOptions,
): Markup =>
  list(chosenActors(content, options).map((each) => actorHtml(each, content, locale, options)));

/** Which actors are shown: those that are no more are not. */
export const chosenActors = (
  content: Collaboration,
  options: FallbackOptions,
): readonly Actor[] => {
  const today = new Date().toISOString();
  return limited(
    content.actors.filter((actor) => !isFormer(actor, today)),
    options,
  );
};

function actorHtml(
  actor: Actor,
  content: Collaboration,
  locale: string,
  options: FallbackOptions,
): Markup {
  const shown = nameOf(actor, content, locale, options);
  const mandate = textIn(actor.mandate, locale, content.language);
  const doubt = actor.verified === false ? notConfirmed() : undefined;
  return markup`${linked(shown.website, shown.name)}${
    mandate && markup`: ${worded(mandate, locale)}`
  }${remark(doubt)}`;
}

/** The county boards are the one of the county asked about. */
function nameOf(
  actor: Actor,
  content: Collaboration,
  locale: string,
  options: FallbackOptions,
): { readonly name: Markup; readonly website: string | undefined } {
  const board = boardIn(actor, codeOf(options.county), content);
  const name =
    textIn(board?.board, locale, content.language) ?? textIn(actor.name, locale, content.language);
  return {
    name: name ? worded(name, locale) : markup`${actor.id}`,
    website: board?.website ?? actor.website,
  };
}
