import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const css = readFileSync(path.join(import.meta.dirname, 'display.css'), 'utf8');

/** Every block of the sheet that sets the tokens of the boards, by its selector. */
const palettes = [...css.matchAll(/([^{}]+)\{([^{}]*--board-bg:[^{}]*)\}/g)].map(([, selector, body]) => ({
  name: selector!.replace(/\/\*.*?\*\//gs, '').trim(),
  tokens: Object.fromEntries(
    [...body!.matchAll(/--board-([\w-]+):\s*(#[0-9a-f]{3,6})/g)].map(([, name, value]) => [name!, value!]),
  ),
}));

const channels = (hex: string): number[] => {
  const digits = hex.slice(1);
  const long = digits.length === 3 ? [...digits].map((one) => one + one).join('') : digits;
  return [0, 2, 4].map((at) => parseInt(long.slice(at, at + 2), 16) / 255);
};

// WCAG 2.2, relative luminance.
const luminance = (hex: string): number => {
  const [red, green, blue] = channels(hex).map((value) =>
    value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
};

const pairs = [
  ['text', 'bg'],
  ['soft', 'bg'],
  ['accent', 'bg'],
  ['text', 'panel'],
  ['soft', 'panel'],
  ['accent', 'panel'],
  ['call-text', 'call-bg'],
  ['ok', 'bg'],
] as const;

describe('the colours of the boards', () => {
  it('are set for light, for dark, and for a screen that was not told yet', () => {
    expect(palettes.map(({ name }) => name)).toHaveLength(3);
    for (const { tokens } of palettes)
      expect(Object.keys(tokens).sort()).toEqual(Object.keys(palettes[0]!.tokens).sort());
  });

  it.each(
    palettes.flatMap(({ name, tokens }) =>
      pairs.map(([ink, ground]) => [name, ink, ground, tokens] as const),
    ),
  )('%s: %s on %s reads at 7 to 1 (AAA)', (_, ink, ground, tokens) => {
    expect(contrast(tokens[ink]!, tokens[ground]!)).toBeGreaterThanOrEqual(7);
  });

  it('read at 7 to 1 on the notice that the board is stale', () => {
    const veil = /\.veil p \{[^}]*background: (#\w+);\s*color: (#\w+)/.exec(css)!;
    expect(contrast(veil[1]!, veil[2]!)).toBeGreaterThanOrEqual(7);
  });
});
