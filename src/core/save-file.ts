/**
 * How long the browser may take to read what it saves, in milliseconds. Safari on iOS asks the
 * reader first, and reads only then.
 */
const READING = 40_000;

/**
 * Offers a text as a file to save. A link that is pressed by script: no policy for content stands
 * in its way, and no page is left.
 * @param name of the file, with its ending
 * @param type media type, such as `text/csv`
 */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  // A page's own listeners, such as routers and counters of visits, have no part in it.
  link.addEventListener('click', (event) => event.stopPropagation());
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), READING);
}
