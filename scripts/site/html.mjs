const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand between tags and in attributes. */
export const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => SIGNS[sign]);

const NAMES = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };

/** Signs that were written as names, as signs again. */
export const unescaped = (html) =>
  html.replace(/&(lt|gt|amp|quot|#39);/g, (_, name) => NAMES[name]);

/** What a reader sees of HTML, in one line. */
export const textOf = (html) =>
  unescaped(html.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
