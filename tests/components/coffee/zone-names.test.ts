import { describe, expect, it } from 'vitest';
import { findZones, zoneCity } from '@/components/coffee/zone-names';

const NOW = Date.UTC(2026, 2, 2);
const found = (typed: string, locale = 'en') =>
  findZones(typed, locale, NOW, 30).map(({ zone }) => zone);

describe('a time zone', () => {
  it('is found by its city, by its country, and by what its time is called', () => {
    expect(found('lisb')).toEqual(['Europe/Lisbon']);
    expect(found('india')[0]).toMatch(/^Asia\/(?:Calcutta|Kolkata)$|^America\/Indiana/);
    expect(found('nepal')).toHaveLength(1);
    expect(found('new york')).toContain('America/New_York');
    expect(found('europe/berlin')).toEqual(['Europe/Berlin']);
  });

  it('is found by the name that its city has today', () => {
    for (const city of ['Kolkata', 'Kyiv', 'Kathmandu', 'Ho Chi Minh', 'Yangon']) {
      expect(found(city), city).toHaveLength(1);
    }
    expect(zoneCity('Asia/Calcutta')).toBe('Kolkata');
    expect(zoneCity('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  });

  it('is found in the reader’s own language, with or without marks', () => {
    expect(found('Neuseeland', 'de')).toContain('Pacific/Auckland');
    expect(found('nouvelle-zelande', 'fr')).toContain('Pacific/Auckland');
    expect(found('ネパール', 'ja')).toHaveLength(1);
  });

  it('is not found by what is none, and the first few are shown before anything is typed', () => {
    expect(found('Olympus Mons')).toEqual([]);
    expect(findZones('', 'en', NOW, 5)).toHaveLength(5);
    expect(found('london')[0]).toBe('Europe/London');
  });
});
