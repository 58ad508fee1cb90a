const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand between tags and in attributes. */
export const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => SIGNS[sign]);
