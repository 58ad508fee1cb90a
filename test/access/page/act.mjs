/**
 * Runs in the page: puts an element there in each of the states, and waits until they have come.
 * @param {string} tag
 * @param {Record<string, import('../states/common.mjs').State>} states
 * @returns {Promise<string[]>} what did not come about
 */
export default async function act(tag, states) {
  const PLACES = { kiruna: [20.225, 67.856] };
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const isSeen = (element) => element.getClientRects().length > 0;

  async function until(widget, selector) {
    for (let looks = 1500; looks > 0; looks -= 1, await frame()) {
      const found = [...(widget.shadowRoot?.querySelectorAll(selector) ?? [])].find(isSeen);
      if (found) return found;
    }
    throw new Error(`nothing matches ${selector}`);
  }

  const steps = {
    until,
    async type(widget, text) {
      const input = await until(widget, 'input');
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
    async press(widget, selector, { position }) {
      const pressed = await until(widget, selector);
      // All on the page ask the same browser where it is.
      window.position = position;
      pressed.click();
    },
    /** Only one of a name can be open at a time. */
    async open(widget, selector) {
      await until(widget, selector);
      for (const details of widget.shadowRoot.querySelectorAll(selector)) {
        details.removeAttribute('name');
        details.open = true;
      }
    },
    /** What is folded only where there is no room, which may come. */
    unfold(widget, selector) {
      widget.shadowRoot.querySelector(selector).click();
    },
    set(widget, attributes) {
      for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    },
  };

  navigator.geolocation.getCurrentPosition = (found, failed) => {
    const [longitude, latitude] = PLACES[window.position] ?? [];
    if (longitude) found({ coords: { longitude, latitude } });
    else failed({ code: 1, PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 });
  };

  async function show([name, state]) {
    const section = document.createElement('section');
    const widget = document.createElement(tag);
    section.dataset.state = name;
    const fallback = document.createElement('a');
    fallback.href = 'https://www.lansstyrelsen.se/';
    fallback.textContent = 'Länsstyrelsen';
    if (tag === 'lor-concept') {
      widget.textContent = 'nyanlända';
      section.append('Vi tar emot ', widget, ' här.');
    } else {
      widget.append(fallback);
      section.append(widget);
    }
    steps.set(widget, state.attributes ?? {});
    document.querySelector('#stage').append(section);
    for (const step of state.steps) {
      const [[does, what]] = Object.entries(step);
      await steps[does](widget, what, state);
    }
  }

  const results = await Promise.allSettled(Object.entries(states).map(show));
  return results.flatMap(({ reason }, at) =>
    reason ? [`${Object.keys(states)[at]}: ${reason.message}`] : [],
  );
}
