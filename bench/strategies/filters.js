import { STANDINGS, yearsInWords } from './document.js';

const NAMES = { county: 'Län', type: 'Typ', topic: 'Ämne', level: 'Nivå', status: 'Status' };
const FACETS = Object.keys(NAMES);
const collator = new Intl.Collator('sv');

/** The filters: what there is to choose, what is chosen, and how many each choice gives. */
export function createFilters(bar, { counties, types, topics }, documents, changed) {
  const inSwedish = (labels) => Object.entries(labels).map(([value, { sv }]) => [value, sv]);
  const sorted = (labels) => inSwedish(labels).sort((a, b) => collator.compare(a[1], b[1]));
  const options = {
    county: sorted(counties),
    type: inSwedish(types),
    topic: sorted(topics),
    level: [
      ['national', 'Hela landet'],
      ['county', 'Länet'],
      ['municipality', 'Kommunen'],
      ['local', 'Lokalt'],
    ],
    status: ['in-force', 'ended', 'unknown'].map((each) => [each, STANDINGS[each]]),
  };
  const wanted = Object.fromEntries(FACETS.map((facet) => [facet, new Set()]));
  const years = { from: undefined, to: undefined };
  const boxes = {};
  let counts;

  for (const facet of FACETS) {
    const { box, content } = details(facet, NAMES[facet]);
    const list = document.createElement('ul');
    list.className = 'options';
    list.setAttribute('role', 'group');
    list.setAttribute('aria-label', NAMES[facet]);
    const rows = options[facet].map(([value, name]) => option(facet, value, name));
    list.append(...rows.map(({ item }) => item));
    content.append(list);
    boxes[facet] = { box, rows, names: new Map(options[facet]) };
    list.addEventListener('change', ({ target }) => {
      if (target.checked) wanted[facet].add(target.value);
      else wanted[facet].delete(target.value);
      changed();
    });
  }

  const known = [...new Set(documents.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const ofYears = details('years', 'År');
  const asked = document.createElement('div');
  asked.className = 'options years-asked';
  const inputs = [
    ['from', 'Från och med år', known[0]],
    ['to', 'Till och med år', known.at(-1)],
  ].map(([end, name, placeholder]) => {
    const label = document.createElement('label');
    const input = document.createElement('input');
    label.className = 'year';
    input.inputMode = 'numeric';
    input.maxLength = 4;
    input.placeholder = placeholder;
    label.append(name, input);
    input.addEventListener('change', () => {
      years[end] = /^\d{4}$/.test(input.value.trim()) ? Number(input.value) : undefined;
      changed();
    });
    asked.append(label);
    return input;
  });
  ofYears.content.append(asked);
  const hasYears = () => years.from !== undefined || years.to !== undefined;

  function details(name, label) {
    const content = document.createElement('details');
    content.className = 'facet';
    content.name = 'facet';
    content.dataset.facet = name;
    const summary = document.createElement('summary');
    const words = document.createElement('span');
    words.className = 'facet-label';
    words.textContent = label;
    const box = document.createElement('span');
    box.className = 'facet-box';
    box.textContent = 'Alla';
    summary.append(words, box);
    content.append(summary);
    bar.append(content);
    return { box, content };
  }

  function narrow(ordered, hits) {
    const active = FACETS.filter((facet) => wanted[facet].size > 0);
    const { from = -Infinity, to = Infinity } = years;
    const isYears = hasYears();
    const matches = [];
    const without = new Map();
    counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()]));
    const count = (facet, values) => {
      for (const value of values) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    };
    for (const each of ordered) {
      let failed;
      let failures = 0;
      if (hits && !hits.has(each)) {
        failed = 'query';
        failures += 1;
      }
      if (isYears && !(each.year >= from && each.year <= to)) {
        failed = 'years';
        failures += 1;
      }
      for (const facet of active) {
        if (each.values[facet].some((value) => wanted[facet].has(value))) continue;
        failed = facet;
        failures += 1;
      }
      if (failures === 0) {
        matches.push(each);
        for (const facet of FACETS) count(facet, each.values[facet]);
      } else if (failures === 1) {
        without.set(failed, (without.get(failed) ?? 0) + 1);
        if (counts[failed]) count(failed, each.values[failed]);
      }
    }
    for (const each of [...(hits ? ['query'] : []), ...active, ...(isYears ? ['years'] : [])]) {
      without.set(each, (without.get(each) ?? 0) + matches.length);
    }
    return { matches, without };
  }

  /** Nothing is touched that shows what it should already. */
  function draw() {
    for (const facet of FACETS) {
      const { box, rows, names } = boxes[facet];
      const chosen = wanted[facet];
      for (const row of rows) {
        const number = counts[facet].get(row.input.value) ?? 0;
        row.input.checked = chosen.has(row.input.value);
        row.item.hidden = number === 0 && !row.input.checked;
        if (row.number !== number) row.count.textContent = row.number = number;
      }
      set(box, chosen.size > 1 ? `${chosen.size} valda` : names.get([...chosen][0]));
    }
    set(ofYears.box, hasYears() ? yearsInWords(years.from, years.to) : undefined);
  }

  function set(box, words) {
    box.classList.toggle('is-set', words !== undefined);
    if (box.textContent !== (words ?? 'Alla')) box.textContent = words ?? 'Alla';
  }

  const dropYears = () => {
    years.from = years.to = undefined;
    for (const input of inputs) input.value = '';
  };

  return {
    narrow,
    draw,
    /** Every value that is chosen. */
    chosen: () => [
      ...FACETS.flatMap((facet) =>
        [...wanted[facet]].map((value) => ({
          words: `${NAMES[facet]}: ${boxes[facet].names.get(value)}`,
          drop: () => {
            wanted[facet].delete(value);
            changed();
          },
        })),
      ),
      ...(hasYears()
        ? [
            {
              words: `År: ${yearsInWords(years.from, years.to)}`,
              drop: () => {
                dropYears();
                changed();
              },
            },
          ]
        : []),
    ],
    /** What stands in the way of a document. */
    asked: () => [
      ...FACETS.filter((facet) => wanted[facet].size > 0).map((facet) => [
        facet,
        {
          words: `Ta bort ${NAMES[facet]}: ${[...wanted[facet]].map((value) => boxes[facet].names.get(value)).join(', ')}`,
          drop: () => {
            wanted[facet].clear();
            changed();
          },
        },
      ]),
      ...(hasYears()
        ? [
            [
              'years',
              {
                words: `Ta bort År: ${yearsInWords(years.from, years.to)}`,
                drop: () => {
                  dropYears();
                  changed();
                },
              },
            ],
          ]
        : []),
    ],
    clear() {
      for (const facet of FACETS) wanted[facet].clear();
      dropYears();
      changed();
    },
  };
}

function option(facet, value, name) {
  const item = document.createElement('li');
  const label = document.createElement('label');
  label.className = 'option';
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.value = value;
  const words = document.createElement('span');
  words.textContent = name;
  const count = document.createElement('span');
  count.className = 'number';
  label.append(input, words, count);
  item.append(label);
  return { item, input, count, number: undefined };
}
