/** A part of a content, such as `glossary.ar.json`: see `scripts/lib/content-parts.mjs`. */
declare module '*.json?part' {
  const part: unknown;
  export default part;
}
