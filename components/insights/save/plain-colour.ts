/** An OKLCH or OKLab colour as browsers write a computed one, with or without opacity. */
const PERCEPTUAL =
  /^okl(ch|ab)\(\s*([^\s,)]+)\s+([^\s,)]+)\s+([^\s,)/]+)\s*(?:\/\s*([^\s)]+)\s*)?\)$/;

/**
 * The same colour in the words that every program that opens an SVG knows: `#rrggbb`, with
 * `opacity` beside it where it lets something through. What is not OKLCH or OKLab comes back as it
 * is. Out of sRGB's reach it is clipped. Conversion: Björn Ottosson, "A perceptual color space for
 * image processing" (2020).
 */
export function plainColour(css: string): { colour: string; opacity: number } {
  const found = PERCEPTUAL.exec(css.trim());
  if (!found) return { colour: css, opacity: 1 };
  const [, kind, light = '', second = '', third = '', alpha] = found;
  const L = share(light);
  const [a, b] =
    kind === 'ab'
      ? [share(second, 0.4), share(third, 0.4)]
      : polar(share(second, 0.4), Number.parseFloat(third));
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  return {
    colour: `#${[red, green, blue].map(hex).join('')}`,
    opacity: alpha === undefined ? 1 : share(alpha),
  };
}

/** A number or a percentage of `whole`; "none" is 0. */
function share(text: string, whole = 1): number {
  const value = Number.parseFloat(text);
  if (!Number.isFinite(value)) return 0;
  return text.endsWith('%') ? (value / 100) * whole : value;
}

function polar(chroma: number, degrees: number): [number, number] {
  const hue = ((Number.isFinite(degrees) ? degrees : 0) * Math.PI) / 180;
  return [chroma * Math.cos(hue), chroma * Math.sin(hue)];
}

/** One channel of linear light, 0–1, as two digits of sRGB. */
function hex(linear: number): string {
  const light = Math.min(Math.max(linear, 0), 1);
  const encoded = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
}
