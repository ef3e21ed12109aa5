import { plainColour } from './plain-colour';

const SVG = 'http://www.w3.org/2000/svg';

/** What of a computed style the pictures use. */
const STYLES = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
  'direction',
] as const;
const PAINTS = ['fill', 'stroke'] as const;

/** Only for those who use the page. */
const OF_THE_PAGE = ['class', 'style', 'tabindex', 'role', 'href', 'aria-hidden', 'data-live'];

/**
 * The picture as a file that needs nothing of the page: computed styles are written out, colours
 * as every program knows them, the page's ground behind it, and `title` within. Parts marked
 * `data-live` (what only shows under the pointer) are left out.
 */
export function standAlone(svg: SVGSVGElement, title: string, ground: string): SVGSVGElement {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('A copy of a picture is a picture.');
  const originals = svg.querySelectorAll('*');
  const copies = [...copy.querySelectorAll('*')];
  writeOut(svg, copy);
  for (const [at, one] of copies.entries()) {
    const original = originals[at];
    if (original) writeOut(original, one);
  }
  for (const live of copy.querySelectorAll('[data-live="true"]')) live.remove();
  const { x, y, width, height } = boxOf(svg);
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  copy.setAttribute('width', `${width}`);
  copy.setAttribute('height', `${height}`);
  const behind = element('rect', { x, y, width, height, fill: plainColour(ground).colour });
  const named = element('title', {});
  named.textContent = title;
  copy.prepend(named, behind);
  for (const one of [copy, ...copies]) {
    for (const name of OF_THE_PAGE) one.removeAttribute(name);
    for (const name of one.getAttributeNames()) {
      if (name.startsWith('aria-')) one.removeAttribute(name);
    }
  }
  return copy;
}

/** The file's text. */
export function svgText(svg: SVGSVGElement): string {
  const text = xmlText(new XMLSerializer().serializeToString(svg));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

/** Without what no XML may hold, and a name out of a file may: one such letter, and nothing opens it. */
export function xmlText(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

/** Drawn over the edge of its box, a picture is still whole in the file. */
function boxOf(svg: SVGSVGElement): { x: number; y: number; width: number; height: number } {
  const margin = 8;
  const view = svg.viewBox.baseVal;
  const drawn = svg.getBBox();
  const x = Math.floor(Math.min(view.x, drawn.x) - margin);
  const y = Math.floor(Math.min(view.y, drawn.y) - margin);
  const right = Math.ceil(Math.max(view.x + view.width, drawn.x + drawn.width) + margin);
  const bottom = Math.ceil(Math.max(view.y + view.height, drawn.y + drawn.height) + margin);
  return { x, y, width: right - x, height: bottom - y };
}

function writeOut(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  for (const name of STYLES) {
    const value = style.getPropertyValue(name);
    if (value !== '') copy.setAttribute(name, value);
  }
  for (const name of PAINTS) {
    const { colour, opacity } = plainColour(style.getPropertyValue(name));
    if (colour === '') continue;
    copy.setAttribute(name, colour);
    if (opacity < 1) copy.setAttribute(`${name}-opacity`, `${opacity}`);
  }
  if (style.getPropertyValue('display') === 'none') copy.setAttribute('display', 'none');
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, `${value}`);
  return made;
}
