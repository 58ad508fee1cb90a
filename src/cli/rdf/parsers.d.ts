// The parts of the parsers that need no module of Node, so that they work in browsers, too.

declare module 'n3/src/N3Parser.js' {
  export { Parser as default } from 'n3';
}

declare module 'jsonld/dist/jsonld.esm.min.js' {
  export { default } from 'jsonld';
}
