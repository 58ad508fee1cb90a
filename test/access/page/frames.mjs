export { frames as default } from './staged.mjs';
