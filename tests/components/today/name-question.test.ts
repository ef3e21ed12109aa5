import { expect, it } from 'vitest';
import { meetingAsked, nameAsked } from '@/components/today/name-question-meeting';
import { isolated } from '@/components/ui/isolated';
import { HOUR, meeting } from '../../builders';

const NOW = 100 * HOUR;
const at = (hours: number) => meeting({ title: `at ${hours}`, start: NOW + hours * HOUR });
const asked = (...hours: number[]) => meetingAsked(hours.map(at), NOW)?.title;

it('asks by the meeting that is next or on now, else by the latest', () => {
  expect(asked(5, 2, -3)).toBe('at 2');
  expect(asked(5, -0.25)).toBe('at -0.25');
  expect(asked(-9, -3, -20)).toBe('at -3');
  expect(asked()).toBeUndefined();
});

it('writes the name as the candidates do, unless they differ', () => {
  const [kim, other] = [{ name: 'Kim Noh' }, { name: 'Kimberly Noh' }];
  expect(nameAsked('Noh, Kim', [kim, kim])).toBe('Kim Noh');
  expect(nameAsked('Noh, Kim', [kim, other])).toBe('Noh, Kim');
  expect(nameAsked('Noh, Kim', [])).toBe('Noh, Kim');
});

it('keeps names of either direction in their place in the sentence', () => {
  expect(`${isolated('ليان')}?`).toBe('\u2068ليان\u2069?');
});
