// The manifest is generated: types must hold before it is.
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
