const said = new Set<string>();

/** Tells the page's developer something once, in English; never the citizen. */
export function warnOnce(about: string, message: string): void {
  const line = `<${about}>: ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}

/** Tells the page's developer why content could not be shown; every failed load is told. */
export function reportError(about: string, message: string): void {
  console.error(`<${about}>: ${message}`);
}
