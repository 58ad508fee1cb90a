// Lets the widget meet files of all kinds, and tells what happens.
const FEEDS = {
  good: '../feeds/good.json',
  missing: '../feeds/404',
  slow: '../feeds/slow.json?ms=4000',
  cut: '../feeds/cut.json',
  wrong: '../feeds/wrong-kind.json',
  'one-bad': '../feeds/one-bad.json',
};

const finder = document.querySelector('lor-contact-finder');
const buttons = [...document.querySelectorAll('[data-feed]')];
const status = document.querySelector('.status');

let chosen = 'good';
let state = 'loading';

/** Says both in one breath, in the words of the page's language. */
function say() {
  const [server, widget] = [`[data-server="${chosen}"]`, `[data-state="${state}"]`].map((words) =>
    document.querySelector(`.sayings ${words}`).textContent.replace(/\s+/g, ' ').trim(),
  );
  status.textContent = `${server} ${widget}`;
}

function become(next) {
  state = next;
  say();
}

function choose(feed) {
  chosen = feed;
  for (const button of buttons) {
    button.setAttribute('aria-pressed', String(button.dataset.feed === feed));
  }
  finder.setAttribute('src', FEEDS[feed]);
  become('loading');
}

/** The page's address keeps the choice, so that reloading the page begins with it. */
function keep(feed) {
  const address = new URL(location.href);
  if (feed === 'good') address.searchParams.delete('fel');
  else address.searchParams.set('fel', feed);
  history.replaceState(history.state, '', address);
}

finder.addEventListener('lor-ready', () => become('shown'));
finder.addEventListener('lor-error', () => {
  become(finder.shadowRoot.querySelector('[data-state]').dataset.state);
});

document.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-feed], [data-reload]');
  if (!button) return;
  const { feed = chosen } = button.dataset;
  if (feed === chosen) {
    become('loading');
    finder.reload?.();
  } else {
    keep(feed);
    choose(feed);
  }
});

// The sentences' own elements change with the page's language.
new MutationObserver(say).observe(document.documentElement, { attributeFilter: ['lang'] });

const asked = new URLSearchParams(location.search).get('fel');
choose(buttons.some(({ dataset }) => dataset.feed === asked) ? asked : 'good');
