import { describe, expect, it } from 'vitest';
import { pastedLines } from '@/components/capture/pasted-lines';

describe('pasted lines', () => {
  it('are told apart in one line, and none is lost', () => {
    expect(pastedLines('Met Petra\r\n\r\n - the map\n\tby Friday\n')).toBe(
      'Met Petra / - the map / by Friday',
    );
  });

  it('that are but one are pasted as they are', () => {
    expect(pastedLines('promised Petra the map')).toBeNull();
    expect(pastedLines('promised Petra the map\n')).toBeNull();
    expect(pastedLines('\n')).toBeNull();
  });
});
