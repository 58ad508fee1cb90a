/**
 * What a board's card says, written by hand once for all pages but the widget's.
 * @param {object} county
 * @param {object} [place] what was chosen
 * @param {{ name: string, url: string }} source
 */
export function answerOf(county, place, source) {
  const { board, phones, email, visitingAddresses, postalAddress } = county;
  const made = document.createDocumentFragment();
  if (place && !place.isCounty) {
    made.append(element('p', 'lies-in', `${place.name} ligger i ${county.name.sv}.`));
  }
  const title = element('h3', 'board', board.sv);
  title.tabIndex = -1;
  const [{ number }] = phones;
  const phone = link(`tel:${number.replace(/[^\d+]/g, '')}`, number);
  phone.className = 'wanted';
  const visits = visitingAddresses.map(({ address, note }) =>
    note ? [address, element('span', 'muted', `\u00a0– ${note.sv}`)] : [address],
  );
  const pages = [
    [county.website, 'Webbplats'],
    [county.contactPage, 'Alla kontaktvägar'],
    [county.integrationPage, 'Integration i länet'],
  ];
  const facts = element('dl', 'facts');
  facts.append(
    fact('E-post', [[link(`mailto:${email}`, email)]]),
    fact('Besök', visits),
    fact('Post', [[postalAddress]]),
    fact(
      'Webb',
      pages.filter(([href]) => href).map(([href, text]) => [link(href, text)]),
    ),
  );
  made.append(title, element('p', 'wanted-line', phone), facts, sourceLine(county, source));
  return made;
}

function sourceLine({ checked, contactPage }, { name, url }) {
  const date = new Intl.DateTimeFormat('sv', { dateStyle: 'long' }).format(new Date(checked));
  return element(
    'p',
    'source',
    'Källa: ',
    link(url, name),
    `. Kontrollerat ${date}. `,
    link(contactPage, 'Stämmer inte uppgifterna? Meddela länsstyrelsen.'),
  );
}

function fact(name, values) {
  const made = element('div', '', element('dt', '', name));
  made.append(...values.map((parts) => element('dd', '', ...parts)));
  return made;
}

function link(href, text) {
  const made = element('a', '', text);
  made.href = href;
  return made;
}

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** Puts the card in place of the search, and brings the reader to it. */
export function showAnswer(place, county, { source, search, card }) {
  card.replaceChildren(answerOf(county, place, source));
  search.hidden = true;
  card.hidden = false;
  card.querySelector('h3').focus();
}
