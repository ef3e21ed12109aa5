const SVG = 'http://www.w3.org/2000/svg';

/** Fixed colours: a chip may have any, in a light page or a dark one, so the mark brings its own ground. */
const PAPER = '#f7f5f1';
const STRIPES = '#1d5c68';
const INK = '#2c2621';

/**
 * The small crossing that marks a chip. Everything is set through properties: a page's content
 * policy forbids written styles, and its Trusted Types forbid markup from strings.
 */
export function drawMark(document: Document): SVGElement {
  const mark = document.createElementNS(SVG, 'svg');
  mark.setAttribute('viewBox', '0 0 14 14');
  const ground = document.createElementNS(SVG, 'rect');
  for (const [name, value] of [
    ['x', '0.5'],
    ['y', '0.5'],
    ['width', '13'],
    ['height', '13'],
    ['rx', '3'],
    ['fill', PAPER],
    ['stroke', STRIPES],
  ] as const) {
    ground.setAttribute(name, value);
  }
  const stripes = document.createElementNS(SVG, 'path');
  stripes.setAttribute('d', 'M3 11 4 3h1.7l-1 8zM6.2 11l1-8h1.7l-1 8zM9.4 11l1-8h1.7l-1 8z');
  stripes.setAttribute('fill', STRIPES);
  mark.append(ground, stripes);
  Object.assign(mark.style, { position: 'absolute', left: '0', top: '0', willChange: 'transform' });
  return mark;
}

/** The line of text that names the peers while the pointer is on a mark. */
export function drawTag(document: Document): HTMLElement {
  const tag = document.createElement('div');
  Object.assign(tag.style, {
    position: 'absolute',
    left: '0',
    top: '0',
    boxSizing: 'border-box',
    maxWidth: 'min(280px, calc(100vw - 16px))',
    padding: '5px 8px',
    borderRadius: '6px',
    background: PAPER,
    color: INK,
    border: `1px solid ${STRIPES}`,
    boxShadow: '0 2px 8px rgb(0 0 0 / 0.25)',
    font: '500 12px/1.35 system-ui, sans-serif',
    overflowWrap: 'anywhere',
  });
  return tag;
}
