/** What the fields of content systems write for no. */
const NO = /^(false|0|no|nej|off)$/i;

/**
 * Puts the widget into its place, once it is defined. Options are the `data-*` attributes named as
 * the widget's own, and no others: editors who may write no script cannot write `onclick` this way.
 * What stood in the place becomes the widget's fallback.
 */
export async function mount(place: HTMLElement, tag: string): Promise<void> {
  const { observedAttributes = [] } = (await customElements.whenDefined(tag)) as {
    readonly observedAttributes?: readonly string[];
  };
  const widget = document.createElement(tag);
  for (const name of ['lang', ...observedAttributes]) {
    const value = place.getAttribute(`data-${name}`);
    if (value === null) continue;
    const property = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const isSwitch = typeof widget[property as keyof HTMLElement] === 'boolean';
    if (!isSwitch || !NO.test(value.trim())) widget.setAttribute(name, value);
  }
  widget.append(...place.childNodes);
  place.append(widget);
}
