import { companionTag, frameTag, type FrameAddress } from '../../src/embed/frame/snippet.js';
import { frameOptions, type FrameWidget } from '../../src/embed/frame/options.js';
import { baseOf } from './addresses.js';
import { nameOf } from './choices.js';
import type { Data, State } from './model.js';
import { alsoAttributesOf, attributesOf, type Snippet } from './snippet.js';

const isFramed = (name: string): name is FrameWidget => Object.hasOwn(frameOptions, name);

/** A frame's address is made of the folder with the versions, and the version. */
function addressOf(state: State, data: Data): FrameAddress {
  const [, base = '', version = ''] = /^(.*?)\/([^/]*)\/$/.exec(baseOf(state, data)) ?? [];
  return { base, version };
}

/** Attributes that a frame cannot be told. */
export function leftOut(state: State, data: Data): readonly string[] {
  const name = nameOf(state.widget);
  if (!isFramed(name)) return [];
  return Object.keys(attributesOf(state, data)).filter(
    (each) => !Object.hasOwn(frameOptions[name], each),
  );
}

/**
 * The lines for a frame. Pure.
 * @param title what assistive technology calls the frame, in its language
 * @returns undefined for a widget that stands in no frame
 */
export function frameLines(
  state: State,
  data: Data,
  title: { readonly first: string; readonly also: string },
): Snippet | undefined {
  const widget = nameOf(state.widget);
  if (!isFramed(widget)) return undefined;
  const address = addressOf(state, data);
  const first = frameTag({
    ...address,
    widget,
    title: title.first,
    options: options(attributesOf(state, data)),
  });
  const also = frameTag({
    ...address,
    widget,
    title: title.also,
    options: { ...options(alsoAttributesOf(state, data)), lang: state.also },
  });
  const element = state.also
    ? `${first}\n<section lang="${state.also}">\n  ${also}\n</section>`
    : first;
  const script = companionTag(address, data.integrity['frame/lor-frame.js']);
  return { script, element, all: `${element}\n${script}\n` };
}

/** A switch that is on has no value as an attribute; an address needs one. */
const options = (attributes: Readonly<Record<string, string>>): Record<string, string | boolean> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, value === '' ? true : value]),
  );
