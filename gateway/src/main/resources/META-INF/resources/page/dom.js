/** Elements without markup in strings, so that no text can become markup. */

const SVG = 'http://www.w3.org/2000/svg';

/**
 * An element. Attributes that are null or false are left out; a function is a listener; children
 * that are null or false are left out.
 */
export function el(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

export function svg(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** Shows new content; what was open stays open, and the focus stays where it was. */
export function show(place, ...children) {
  const focused = place.contains(document.activeElement) ? document.activeElement.id : null;
  const open = new Set([...place.querySelectorAll('details[open]')].map(details => details.id));
  place.replaceChildren(...children.flat().filter(Boolean));
  for (const details of place.querySelectorAll('details')) {
    details.open = details.open || (details.id !== '' && open.has(details.id));
  }
  if (focused) {
    document.getElementById(focused)?.focus({ preventScroll: true });
  }
}

/** Text that only a screen reader tells. */
export function quiet(text) {
  return el('span', { class: 'quiet' }, text);
}
