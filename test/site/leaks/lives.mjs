/**
 * In the page: what becomes of widgets between their coming and going. Each way takes several of
 * them through it at once.
 * @param {Record<string, object>} contents small ones, by tag
 */
export function bringLives(contents) {
  const place = document.querySelector('main');

  /** Puts widgets on the page and takes them away when all have been through something. */
  async function live(tag, number, through, content) {
    const all = Array.from({ length: number }, () => {
      const element = document.createElement(tag);
      if (tag === 'lor-concept') {
        element.setAttribute('concept', 'nyanland');
        element.textContent = 'nyanlända';
      }
      if (content) element.content = content;
      return element;
    });
    place.append(...all);
    await customElements.whenDefined(tag);
    await Promise.all(all.map(through));
    for (const each of all) each.remove();
  }

  const until = (holds) =>
    new Promise((resolve, reject) => {
      let frames = 0;
      const look = () => {
        if (holds()) resolve();
        else if ((frames += 1) > 1000) reject(new Error(`never: ${holds}`));
        else requestAnimationFrame(look);
      };
      look();
    });

  const within = (element, selector) => element.shadowRoot.querySelector(selector);

  const USES = {
    'lor-contact-finder': { word: 'lund', pressed: '[part=results] [part=item]' },
    'lor-concept-glossary': { word: 'nyan', pressed: '[part=results] [data-concept]' },
    'lor-collaboration-overview': { word: 'bostad', pressed: '[part=results] [part=item]' },
    'lor-strategy-list': { word: 'integration', pressed: '[data-facet=county] input' },
  };

  /** Types, opens or chooses something, changes the language, and loads anew. */
  async function use(widget) {
    const { word, pressed } = USES[widget.localName];
    await widget.ready;
    await until(() => within(widget, 'input'));
    const input = within(widget, 'input');
    input.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    input.value = word;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => within(widget, '[part=results] mark'));
    within(widget, pressed).click();
    await widget.updateComplete;
    widget.lang = 'en';
    await until(() => within(widget, '.lor').lang === 'en');
    widget.reload();
    await widget.ready;
  }

  /** Opens a term's box; the next one's takes its place. */
  async function open(term) {
    within(term, 'a').click();
    await until(() => within(term, '.definition'));
    term.lang = 'en';
  }

  /** Asks for a feed that never comes. */
  function ask(widget) {
    widget.setAttribute('src', '/feeds/silent');
    return widget.updateComplete;
  }

  window.lives = {
    /** Shown, and taken away. */
    shown: (tag, number) => live(tag, number, ({ ready }) => ready, contents[tag]),
    /** Taken away while content is on its way. */
    cut: (tag, number) => live(tag, number, ask),
    used: (tag, number) => live(tag, number, tag === 'lor-concept' ? open : use),
  };
}
