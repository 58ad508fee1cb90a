import { html } from 'lit';
import { msg } from '../../core/localize.js';

/** Labels and sentences that several places of the overview use. */

export const webLabel = (): string =>
  msg('Webb', { id: 'overview.fact.web', desc: 'Label of a link to an authority’s website' });

export const phoneLabel = (): string =>
  msg('Telefon', { id: 'overview.fact.phone', desc: 'Label of a telephone number' });

export const regulatedLabel = (): string =>
  msg('Regleras i', {
    id: 'overview.fact.regulation',
    desc: 'Label of the laws and ordinances that say what an authority or a grant is for',
  });

export const takesPartLabel = (): string =>
  msg('Medverkar', {
    id: 'overview.fact.takes-part',
    desc: 'Label of those that take part in a task without deciding',
  });

export const boardUnknown = (county: unknown): unknown =>
  msg(html`Vilken länsstyrelse som har uppgiften i ${county} är inte känt här.`, {
    id: 'overview.board.unknown',
    desc: 'Some county boards do a task for other counties, and it is not known which one does it here; the placeholder is a county',
  });

export const formerLabel = (): string =>
  msg('Finns inte längre', {
    id: 'overview.former',
    desc: 'Heading above actors that no longer exist, and mark on one of them',
  });

export const notConfirmed = (): string =>
  msg('Inte kontrollerat', {
    id: 'overview.not-confirmed',
    desc: 'Mark on an actor whose facts nobody has checked',
  });

export const worksWithLabel = (): string =>
  msg('Samverkar med', {
    id: 'overview.fact.works-with',
    desc: 'Label of the actors with which this one works together',
  });

export const decidesLabel = (): string =>
  msg('Ansvarar för', {
    id: 'overview.fact.decides',
    desc: 'Label of the tasks that an actor decides on or does',
  });

export const takesPartInLabel = (): string =>
  msg('Medverkar i', {
    id: 'overview.fact.takes-part-in',
    desc: 'Label of the tasks that an actor takes part in without deciding',
  });
