import { describe, expect, it } from 'vitest';
import { isAddress, isDomain, splitList } from '@/components/ui/addresses';

describe('isAddress', () => {
  it.each(['a@b.example', 'first.last+tag@sub.lumen.example', 'ü@müller.example'])(
    'takes %s',
    (text) => {
      expect(isAddress(text)).toBe(true);
    },
  );
  it.each(['', 'a@b', 'a b@c.example', 'a@b@c.example', '<a@b.example>', '@b.example'])(
    'refuses %j',
    (text) => {
      expect(isAddress(text)).toBe(false);
    },
  );
});

describe('isDomain', () => {
  it.each(['lumen.example', 'sub.lumen.example', 'müller.example'])('takes %s', (text) => {
    expect(isDomain(text)).toBe(true);
  });
  it.each(['', 'lumen', 'https://lumen.example', 'a@lumen.example', '.example', 'a..example'])(
    'refuses %j',
    (text) => {
      expect(isDomain(text)).toBe(false);
    },
  );
});

describe('splitList', () => {
  it('takes commas, semicolons, spaces and lines, each entry once', () => {
    expect(splitList(' A.example, b.example;a.example\n@c.example ,')).toEqual([
      'a.example',
      'b.example',
      'c.example',
    ]);
  });
});
