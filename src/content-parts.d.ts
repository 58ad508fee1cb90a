/** The Swedish part of a content: see `scripts/lib/swedish-parts.mjs`. */
declare module '*.json?sv' {
  const part: unknown;
  export default part;
}
