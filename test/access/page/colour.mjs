/** Across shadow roots, as it is drawn. */
export const parentOf = (element) =>
  element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** A colour as it is seen on another; any notation that the browser has. */
function painted(...colours) {
  canvas.clearRect(0, 0, 1, 1);
  for (const colour of colours) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  return canvas.getImageData(0, 0, 1, 1).data;
}

function paperOf(element) {
  const layers = ['#fff'];
  for (let each = element; each; each = parentOf(each)) {
    layers.splice(1, 0, getComputedStyle(each).backgroundColor);
  }
  return layers;
}

function luminance([red, green, blue]) {
  const [r, g, b] = [red, green, blue]
    .map((each) => each / 255)
    .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** How far a colour is from the paper around an element. */
export function contrast(element, colour) {
  const paper = paperOf(parentOf(element) ?? element);
  const [one, other] = [painted(...paper, colour), painted(...paper)].map(luminance);
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
