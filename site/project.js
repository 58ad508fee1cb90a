// What the project's own pages do with script: copy code, and show a widget in another language.
const WORDS = {
  sv: { copy: 'Kopiera', copied: 'Kopierat', selected: 'Markerat: kopiera med tangenterna' },
  en: { copy: 'Copy', copied: 'Copied', selected: 'Selected: copy it with the keys' },
};
const words = WORDS[document.documentElement.lang] ?? WORDS.en;

for (const box of document.querySelectorAll('.code')) box.append(copying(box));

/** A button that copies the code of its box, and says so. */
function copying(box) {
  const row = document.createElement('div');
  row.className = 'copying';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.copy;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const code = box.querySelector('code');
  button.addEventListener('click', async () => {
    status.textContent = '';
    status.textContent = (await copied(code.textContent.trimEnd())) ? words.copied : select(code);
  });
  row.append(button, status);
  return row;
}

/** Pages without https have no clipboard. */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function select(element) {
  getSelection().selectAllChildren(element);
  return words.selected;
}

const tongues = document.querySelector('.tongues');
if (tongues) {
  const shown = document.getElementById(tongues.getAttribute('aria-controls'));
  tongues.hidden = false;
  tongues.addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    if (!button) return;
    for (const each of tongues.querySelectorAll('button')) {
      each.setAttribute('aria-pressed', String(each === button));
    }
    shown.lang = button.lang;
    shown.dir = button.dir;
  });
}

// A region that does not scroll is no stop for the keyboard.
const tables = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute('tabindex');
  }
});
for (const table of document.querySelectorAll('.table')) tables.observe(table);
