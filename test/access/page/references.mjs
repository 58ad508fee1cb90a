import { inEachState, named } from './staged.mjs';

const REFERENCES = [
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
  'for',
  'popovertarget',
];

/** IDs that lead nowhere in their root, and such as are there twice. */
export default () =>
  inEachState(({ root }) => {
    const lost = REFERENCES.flatMap((name) =>
      [...root.querySelectorAll(`[${name}]`)].flatMap((element) =>
        element
          .getAttribute(name)
          .split(/\s+/)
          .filter((id) => !id || !root.getElementById(id))
          .map((id) => `${name}="${id}" of ${named(element)}`),
      ),
    );
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
    return [...lost, ...twice.map((id) => `two are called #${id}`)];
  });
