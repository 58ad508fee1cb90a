declare module '*/content-parts.mjs' {
  /** Makes the parts of contents that are asked for as `glossary.ar.json?part`. */
  export const contentParts: () => import('vite').Plugin;
}
