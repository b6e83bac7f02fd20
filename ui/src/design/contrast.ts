/** Reads the token files and computes contrast as WCAG 2 defines it. */

type Rgb = [number, number, number];
interface Colour {
  rgb: Rgb;
  alpha: number;
}
/** A theme's tokens by name, without the dashes in front. */
export type Tokens = Map<string, string>;

/** The declarations of all blocks whose selector applies in the theme, later ones last. */
export const tokensOf = (css: string, theme: 'light' | 'dark'): Tokens => {
  const tokens: Tokens = new Map();
  const plain = css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  for (const [, selector = '', body = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const names = selector.split(',').map((one) => one.trim());
    if (!names.includes(':root') && !names.includes(`[data-theme='${theme}']`)) continue;
    for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*([^;]+);/g))
      tokens.set(name, value.trim());
  }
  return tokens;
};

const colourOf = (tokens: Tokens, name: string): Colour => {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`no token --${name}`);
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (other !== undefined) return colourOf(tokens, other);
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(value);
  if (hex) return { rgb: hex.slice(1).map((pair) => Number.parseInt(pair, 16)) as Rgb, alpha: 1 };
  const rgb = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/.exec(value);
  if (rgb) return { rgb: rgb.slice(1, 4).map(Number) as Rgb, alpha: Number(rgb[4]) };
  throw new Error(`--${name} is no colour: ${value}`);
};

/** Lays colours over each other, first at the bottom; the first must be opaque. */
const layered = (tokens: Tokens, names: readonly string[]): Rgb =>
  names.reduce<Rgb>(
    (under, name) => {
      const { rgb, alpha } = colourOf(tokens, name);
      return rgb.map((part, at) => part * alpha + (under[at] ?? 0) * (1 - alpha)) as Rgb;
    },
    [0, 0, 0],
  );

const luminance = (rgb: Rgb): number => {
  const [r, g, b] = rgb.map((part) => {
    const s = part / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** The contrast of a token on layers of tokens, 1 to 21. */
export const contrast = (tokens: Tokens, fore: string, ...layers: string[]): number => {
  const [a, b] = [luminance(layered(tokens, [...layers, fore])), luminance(layered(tokens, layers))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};
