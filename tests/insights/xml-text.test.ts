import { expect, it } from 'vitest';
import { xmlText } from '@/components/insights/save/stand-alone';

it('leaves out of a name what would make the whole file unreadable, and nothing else', () => {
  expect(xmlText('Ada\u0000\u000b \ud800Okafor\uffff')).toBe('Ada Okafor');
  const kept = '<text>نور 😀\t&amp;\n</text>';
  expect(xmlText(kept)).toBe(kept);
});
