declare module '*/languages/names.mjs' {
  /** What each language is called by its speakers, and in Swedish. */
  export const NAMES: Readonly<Record<string, readonly [own: string, swedish: string]>>;
}
