import { isSeen, staged } from './staged.mjs';

const STOPS = 'a[href], button, input, select, summary, [tabindex="0"]';

/** To how many Tab has to come in the only state on the page. */
export default () => [...staged()[0].root.querySelectorAll(STOPS)].filter(isSeen).length;
