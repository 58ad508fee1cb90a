import { inEachState, named } from './staged.mjs';

const takesTime = (durations) => durations.split(',').some((each) => parseFloat(each) > 0);

/** What moves, or would: of itself, or when something changes. */
export default () =>
  inEachState(({ root }) => {
    const moving = root.getAnimations().map(({ effect }) => effect.target);
    const would = [...root.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
      return (
        takesTime(transitionDuration) || takesTime(animationDuration) || scrollBehavior === 'smooth'
      );
    });
    return [...new Set([...moving, ...would])].map((element) => `moves: ${named(element)}`);
  });
