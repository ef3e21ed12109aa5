import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openInsights } from '@/components/insights/insights-client';
import type { Insights } from '@/utils/relationships/insights/contract';
import { profile } from '../../builders';
import { sampleInsights } from './sample';

/** A worker as the browser gives one, answering by hand. */
class FakeWorker {
  static started: FakeWorker[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { preventDefault(): void }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  readonly asked: { id: number; now: number }[] = [];
  terminated = false;

  constructor(
    readonly url: URL,
    readonly options: { type: string; name: string },
  ) {
    FakeWorker.started.push(this);
  }
  postMessage(question: { id: number; now: number }) {
    this.asked.push(question);
  }
  terminate() {
    this.terminated = true;
  }
  reply(answer: unknown, nth = 0) {
    this.onmessage?.({ data: { id: this.asked[nth]?.id, answer } });
  }
}

const ME = profile();
const STOPPED = { failure: 'stopped' };
const ANSWER = sampleInsights();
const worker = (n = 0) => {
  const found = FakeWorker.started[n];
  if (!found) throw new Error('no worker');
  return found;
};

beforeEach(() => {
  FakeWorker.started = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

describe('openInsights', () => {
  it('starts one module worker for a database, and only when it is asked', () => {
    const client = openInsights('crosswalk-sample');
    expect(FakeWorker.started).toEqual([]);
    void client.work(ME, 1);
    void client.work(ME, 2);
    expect(FakeWorker.started).toHaveLength(1);
    expect(worker().options).toEqual({ type: 'module', name: 'crosswalk-sample' });
    expect(worker().asked.map(({ now }) => now)).toEqual([1, 2]);
  });

  it('gives each question its own answer, whole', async () => {
    const client = openInsights('crosswalk');
    const [first, second] = [client.work(ME, 1), client.work(ME, 2)];
    const later: Insights = { ...ANSWER, now: 7 };
    worker().reply(structuredClone(later), 1);
    worker().reply(structuredClone(ANSWER), 0);
    expect(await first).toEqual(ANSWER);
    expect(await second).toEqual(later);
  });

  it.each<[string, (sample: Insights) => unknown]>([
    ['has no answer', () => undefined],
    ['answers something else', () => ({ people: [] })],
    ['has numbers that are none', (sample) => ({ ...sample, now: Number.NaN })],
    [
      'knows a function that is none',
      (sample) => ({
        ...sample,
        people: sample.people.map((one) => ({ ...one, functionId: 'x y' })),
      }),
    ],
    [
      'ties people who are not there',
      (sample) => ({
        ...sample,
        network: { ...sample.network, edges: [{ a: 0, b: 9, weight: 1 }] },
      }),
    ],
    [
      'has a place for nobody',
      (sample) => ({
        ...sample,
        network: { ...sample.network, wide: { ...sample.network.wide, nodes: [] } },
      }),
    ],
  ])('is stopped when the worker %s', async (_, answer) => {
    const client = openInsights('crosswalk');
    const asked = client.work(ME, 1);
    worker().reply(answer(structuredClone(ANSWER)));
    expect(await asked).toEqual(STOPPED);
  });

  it.each([
    ['dies', () => worker().onerror?.({ preventDefault: () => {} })],
    ['sends what can’t be read', () => worker().onmessageerror?.()],
    ['sends something else', () => worker().onmessage?.({ data: 'hello' })],
  ])('is stopped when the worker %s, and starts anew', async (_, happen) => {
    const client = openInsights('crosswalk');
    const asked = client.work(ME, 1);
    happen();
    expect(await asked).toEqual(STOPPED);
    expect(worker().terminated).toBe(true);
    const again = client.work(ME, 2);
    worker(1).reply(structuredClone(ANSWER));
    expect(await again).toEqual(ANSWER);
  });

  it('is stopped when the worker says nothing for a minute, and starts anew', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const client = openInsights('crosswalk');
    const asked = client.work(ME, 1);
    vi.advanceTimersByTime(60_000);
    expect(await asked).toEqual(STOPPED);
    expect(worker().terminated).toBe(true);
    const again = client.work(ME, 2);
    vi.advanceTimersByTime(59_000);
    worker(1).reply(structuredClone(ANSWER));
    expect(await again).toEqual(ANSWER);
    vi.advanceTimersByTime(60_000);
    expect(worker(1).terminated).toBe(false);
    vi.useRealTimers();
  });

  it('answers everything that is under way when it is closed', async () => {
    const client = openInsights('crosswalk');
    const open = [client.work(ME, 1), client.work(ME, 2)];
    client.close();
    expect(await Promise.all(open)).toEqual([STOPPED, STOPPED]);
    expect(worker().terminated).toBe(true);
  });

  it('says so when no worker can be started', async () => {
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new DOMException('', 'SecurityError');
        }
      },
    );
    expect(await openInsights('crosswalk').work(ME, 1)).toEqual(STOPPED);
  });
});
