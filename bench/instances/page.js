const { tag } = document.body.dataset;
let added = [];

const painted = () =>
  new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(done));
  });

/** Shows so many more, all at once, and waits until the reader can see them. */
async function add(number) {
  const more = Array.from({ length: number }, () => document.createElement(tag));
  added.push(...more);
  document.body.append(...more);
  await Promise.all(more.map((each) => each.ready ?? each.updateComplete));
  await painted();
}

async function remove() {
  for (const each of added) each.remove();
  added = [];
  await painted();
}

/** What is to be seen, once if all show the same, and how many buttons all have. */
function shown() {
  const texts = added.map(({ shadowRoot }) => {
    const region = shadowRoot.querySelector('section');
    return region.innerText.replace(/\s+/g, ' ').trim();
  });
  const buttons = added.map(({ shadowRoot }) => shadowRoot.querySelectorAll('button').length);
  return {
    texts: [...new Set(texts)],
    buttons: buttons.reduce((sum, each) => sum + each, 0),
  };
}

/** Whether all hold the very same content and style sheets, not copies. */
function shared() {
  const contents = new Set(added.map(({ content }) => content));
  const sheets = added.map(({ shadowRoot }) => shadowRoot.adoptedStyleSheets);
  return (
    contents.size === 1 &&
    sheets[0].length > 0 &&
    sheets.every(
      (each) =>
        each.length === sheets[0].length && each.every((sheet, i) => sheet === sheets[0][i]),
    )
  );
}

// Loading, parsing and defining are measured elsewhere: the first one pays for them.
const first = document.body.appendChild(document.createElement(tag));
await customElements.whenDefined(tag);
await (first.ready ?? first.updateComplete);
await painted();
window.bench = { add, remove, shown, shared };
