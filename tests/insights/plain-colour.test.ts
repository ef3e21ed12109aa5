import { expect, it } from 'vitest';
import { plainColour } from '@/components/insights/save/plain-colour';

it('writes a perceptual colour as every drawing program reads it', () => {
  // The three primaries and white as CSS Color 4 gives them.
  expect(plainColour('oklch(0.627966 0.257704 29.2346)').colour).toBe('#ff0000');
  expect(plainColour('oklab(0.86644 -0.233888 0.179498)').colour).toBe('#00ff00');
  expect(plainColour('oklch(0.452014 0.313214 264.052)').colour).toBe('#0000ff');
  expect(plainColour('oklch(1 0 none)')).toEqual({ colour: '#ffffff', opacity: 1 });
  expect(plainColour('oklch(0% 0 0)').colour).toBe('#000000');
});

it('keeps opacity apart', () => {
  expect(plainColour('oklch(0 0 0 / 0.25)')).toEqual({ colour: '#000000', opacity: 0.25 });
  expect(plainColour('oklab(0 0 0 / 40%)').opacity).toBeCloseTo(0.4);
});

it('leaves everything else as it is, and clips what no screen shows', () => {
  for (const other of ['none', 'rgb(1, 2, 3)', 'url("#hatch")', '', 'oklch()']) {
    expect(plainColour(other)).toEqual({ colour: other, opacity: 1 });
  }
  expect(plainColour('oklch(2 0.4 30)').colour).toMatch(/^#[0-9a-f]{6}$/);
});
