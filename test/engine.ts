/** The engine that the tests run in, where engines differ. */
export const isChromium = navigator.userAgent.includes('Chrome');
export const isWebKit = !isChromium && !navigator.userAgent.includes('Firefox');
