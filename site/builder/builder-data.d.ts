/** Made when the builder is built, see scripts/site/builder-data.mjs. */
declare module 'builder:data' {
  export const data: import('./model.js').Data;
}
