/**
 * Fetches what the page will need at once, before it is asked for. The build for pages fills it in;
 * where everything is in one file, or comes from the sources, there is nothing to fetch ahead.
 */
export const fetchEarly: (() => void) | undefined = undefined as (() => void) | undefined;
