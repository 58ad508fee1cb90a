// Functions that run in a page of Storybook. Each stands alone: puppeteer sends only its text.

/**
 * Before anything else of a page: hears what Storybook says on its channel, and gives
 * `seenStory(id)` and `seenDocs(id)`, promises of what became of an entry:
 * `{ failed?, expected, leftOut }`: why it failed, patterns of errors that its stories expect, and
 * rules of axe that they say cannot hold for them.
 */
export function listen() {
  const finished = new Map();
  const troubles = [];
  const waiting = new Set();
  let docs;
  const reason = (error) =>
    (error?.message ?? error?.description ?? String(error)).split('\n', 1)[0];
  const told = () => waiting.forEach((look) => look());
  const when = (find) =>
    new Promise((resolve) => {
      const look = () => {
        const found = find();
        if (!found) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  const saidBy = async (ids) => {
    const stories = await Promise.all(
      ids.map((storyId) => window.__STORYBOOK_PREVIEW__.storyStoreValue.loadStory({ storyId })),
    );
    const rules = stories.flatMap(({ parameters }) => parameters.a11y?.config?.rules ?? []);
    return {
      expected: stories.map(({ parameters }) => parameters.expectErrors).filter(Boolean),
      leftOut: rules.filter(({ enabled }) => enabled === false).map(({ id }) => id),
    };
  };
  const attach = (channel) => {
    const trouble = (words) => {
      troubles.push(words);
      told();
    };
    for (const event of ['playFunctionThrewException', 'storyThrewException', 'storyErrored']) {
      channel.on(event, (error) => trouble(`${event}: ${reason(error)}`));
    }
    channel.on('unhandledErrorsWhilePlaying', (all) => trouble(`unhandled: ${reason(all[0])}`));
    channel.on('storyMissing', (id) => trouble(`the story ${id} is missing`));
    channel.on('storyFinished', ({ storyId, status }) => {
      const all = finished.get(storyId) ?? [];
      finished.set(storyId, [...all, status]);
      told();
    });
    channel.on('docsRendered', (id) => {
      docs = id;
      told();
    });
  };
  const failedOf = (id) =>
    troubles[0] ?? (finished.get(id)?.includes('error') ? 'the story failed' : undefined);

  // What is left of an entry must not be told of the next.
  window.showStory = (storyId) => {
    finished.clear();
    troubles.length = 0;
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  };
  window.seenStory = async (id) => {
    await when(() => finished.has(id) || troubles.length > 0);
    return { failed: failedOf(id), ...(await saidBy(finished.has(id) ? [id] : [])) };
  };
  window.seenDocs = async (id) => {
    const blocks = () => [...document.querySelectorAll('[id^="story--"][id$="-inner"]')];
    const idOf = ({ id }) => /^story--(.+?)(--primary)?-inner$/.exec(id)[1];
    // Plays that a docs page starts by itself go on after it is there. One story may stand twice.
    await when(() => {
      const ids = blocks().map(idOf);
      const done = ids.filter((each) => finished.has(each));
      const times = [...finished.values()].flat().length;
      return docs === id && done.length === ids.length && times >= ids.length;
    });
    const ids = [...new Set(blocks().map(idOf))];
    return { failed: troubles[0], ...(await saidBy(ids)) };
  };

  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (value) => {
      channel = value;
      attach(value);
    },
  });
}

/** Once fonts are there and everything is drawn. */
export async function drawn() {
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/**
 * What axe finds, references that lead nowhere, and what sticks out at the side.
 * @param {object} options
 * @param {boolean} options.docs
 * @param {string} options.place what is looked at: what lies around it is Storybook's own
 * @param {string[]} options.rules of axe that do not count
 */
export async function inspect({ docs, place, rules }) {
  const places = [...document.querySelectorAll(place)];
  const failures = [];
  if (places.length === 0) return ['nothing is shown'];
  const { violations } = await window.axe.run(
    { include: places },
    {
      resultTypes: ['violations'],
      rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])),
    },
  );
  for (const { id, nodes } of violations) {
    const targets = nodes.map(({ target }) => target.flat().join(' ')).slice(0, 3);
    failures.push(`axe ${id}: ${targets.join(', ')}`);
  }
  const attributes = [
    'aria-labelledby',
    'aria-describedby',
    'aria-controls',
    'aria-owns',
    'aria-activedescendant',
    'for',
  ];
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (!(root instanceof ShadowRoot)) continue;
      for (const attribute of attributes) {
        for (const id of element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? []) {
          if (!root.getElementById(id)) {
            failures.push(`${root.host.localName}: ${attribute}="${id}" leads nowhere`);
          }
        }
      }
    }
  };
  for (const place of places) visit(place);
  for (const column of document.querySelectorAll('.host-column')) {
    const { scrollWidth, clientWidth } = column;
    if (!docs && scrollWidth > clientWidth) {
      failures.push(`sticks out at the side by ${scrollWidth - clientWidth} px`);
    }
  }
  return failures;
}
