/** An element with its class, what it holds, and further properties. */
export function make(tag, className, content = [], properties = {}) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...[content].flat());
  return Object.assign(element, properties);
}

export const heading = (level, className, content, id) =>
  make(`h${level}`, className, content, { tabIndex: -1, ...(id && { id }) });

/** A row of a list of facts; none where there is nothing to say. */
export const fact = (label, values) =>
  values.length === 0
    ? []
    : [make('div', '', [make('dt', '', label), ...values.map((value) => make('dd', '', value))])];

/** A button whose press is listened to once, on the whole finder. */
export function leadingTo(kind, id, content) {
  const button = make('button', 'link', content, { type: 'button' });
  button.dataset[kind] = id;
  return button;
}

/** Names beside each other, each leading to its actor. */
export const names = (all) =>
  make(
    'ul',
    'names',
    all.map(({ actor, name }) => make('li', '', leadingTo('actor', actor.id, name))),
  );

export const taskNames = (tasks) => tasks.map(({ id, label }) => leadingTo('task', id, label.sv));

/** How to reach somebody: the board where it is known which, else the actor. */
export function contacts({ actor, board }) {
  const { phone, website } = board ?? { website: actor.website };
  return [
    ...fact('Telefon', phone ? [make('a', '', isolated(phone), { href: telOf(phone) })] : []),
    ...fact('Webb', website ? [make('a', '', isolated(shownAs(website)), { href: website })] : []),
  ];
}

export const laws = ({ regulation = [] }) =>
  fact(
    'Regleras i',
    regulation.map(({ title, sfs, verified }) => [
      `${title} `,
      make('span', 'muted', isolated(`SFS\u00a0${sfs}`)),
      ...(verified ? [] : [' ', make('span', 'doubt', 'inte kontrollerad')]),
    ]),
  );

const telOf = (phone) => `tel:${phone.replace(/[^\d+]/g, '')}`;
const shownAs = (website) => website.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
const isolated = (text) => make('bdi', '', text, { dir: 'ltr' });
