/** Calls back with every node of a syntax tree. */
export function visit(node, seen) {
  if (!node || typeof node !== 'object') return;
  if (typeof node.type === 'string') seen(node);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) value.forEach((each) => visit(each, seen));
    else if (value && typeof value.type === 'string') visit(value, seen);
  }
}

/** Puts texts into a source: `[from, to, text]`, from and to being places in it. */
export function replaced(code, changes) {
  let result = code;
  for (const [from, to, text] of changes.sort((a, b) => b[0] - a[0])) {
    result = result.slice(0, from) + text + result.slice(to);
  }
  return result;
}
