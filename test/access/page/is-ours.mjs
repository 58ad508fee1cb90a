import { focused, isOurs } from './focus.mjs';

export default () => isOurs(focused());
