// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ChipMark } from '@/utils/calendars/marks/chip-mark';
import { watchMarks } from '@/utils/calendars/marks/watch-marks';

const KEY = { googleEventId: 'e' };
const GAP = 1_000;

let ended: AbortController;
let asked: number;
let answer: () => Promise<ChipMark[]>;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="chip"></div>';
  ended = new AbortController();
  asked = 0;
  answer = async () => [{ event: KEY, names: ['Ada Okafor'] }];
});

afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

function watch(): () => void {
  return watchMarks({
    document,
    signal: ended.signal,
    findChips: (root) =>
      [...root.querySelectorAll('#chip')].map((element) => ({ element, key: KEY })),
    ask: () => {
      asked += 1;
      return answer();
    },
    words: (names) => names.join(),
  });
}

async function redrawn(): Promise<void> {
  document.body.append(document.createElement('span'));
  await vi.advanceTimersByTimeAsync(GAP);
}

it('asks about an event once, and again when the records changed', async () => {
  const recordsChanged = watch();
  await vi.advanceTimersByTimeAsync(GAP);
  await redrawn();
  expect(asked).toBe(1);
  recordsChanged();
  await vi.advanceTimersByTimeAsync(GAP);
  expect(asked).toBe(2);
});

it('asks again after a change of the records that nobody answered', async () => {
  const recordsChanged = watch();
  await vi.advanceTimersByTimeAsync(GAP);
  answer = () => Promise.reject(new Error('The worker was stopped.'));
  recordsChanged();
  await vi.advanceTimersByTimeAsync(GAP);
  answer = async () => [];
  await redrawn();
  await redrawn();
  expect(asked).toBe(3);
  expect(document.querySelector('crosswalk-marks')).toBeNull();
});

it('takes every mark off the page when it ends', async () => {
  watch();
  await vi.advanceTimersByTimeAsync(GAP);
  expect(document.querySelector('crosswalk-marks')).not.toBeNull();
  ended.abort();
  expect(document.querySelector('crosswalk-marks')).toBeNull();
});
