/** What stands on the stage: each state's name and the element that is in it. */
export const staged = () =>
  [...document.querySelectorAll('#stage > section')].map((section) => ({
    name: section.dataset.state,
    section,
    widget: section.querySelector(':scope > :not(a)'),
    root: section.querySelector(':scope > :not(a)').shadowRoot,
  }));

/** Asks each state for what is wrong with it; every line begins with the state's name. */
export const inEachState = (find) =>
  staged().flatMap((each) => find(each).map((fault) => `${each.name}: ${fault}`));

/** Neither hidden nor only there to be heard. */
export const isSeen = (element) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen');

/** The beginning of an element, for those who read of a fault. */
export const named = (element) =>
  `${element.cloneNode(false).outerHTML.replace(/\s+/g, ' ').slice(0, 90)} "${(
    element.textContent ?? ''
  )
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 40)}"`;

/** Two frames: what follows from a change has come. */
export const frames = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
