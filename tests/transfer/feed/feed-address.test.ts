import { describe, expect, it } from 'vitest';
import { feedAddress } from '@/utils/transfer/feed/feed-address';

describe('an address that was pasted', () => {
  it.each([
    [' https://cal.example/a/basic.ics ', 'https://cal.example/a/basic.ics'],
    ['webcal://cal.example/a?key=1', 'https://cal.example/a?key=1'],
    ['WEBCALS://cal.example/a', 'https://cal.example/a'],
    ['https://cal.example/a#week', 'https://cal.example/a'],
    ['https://Cal.Example:8443/A', 'https://cal.example:8443/A'],
  ])('%s is read as %s', (text, url) => {
    expect(feedAddress(text)).toEqual({ url });
  });

  it.each([
    ['', 'not-an-address'],
    ['cal.example/a.ics', 'not-an-address'],
    ['javascript:alert(1)', 'not-an-address'],
    ['file:///home/me/a.ics', 'not-an-address'],
    ['data:text/calendar,BEGIN', 'not-an-address'],
    ['chrome-extension://abc/a', 'not-an-address'],
    ['http://cal.example/a.ics', 'not-secure'],
    ['https://me:secret@cal.example/a.ics', 'with-password'],
    [`https://cal.example/${'a'.repeat(3_000)}`, 'not-an-address'],
  ])('%s is refused: %s', (text, problem) => {
    expect(feedAddress(text)).toEqual({ problem });
  });
});
