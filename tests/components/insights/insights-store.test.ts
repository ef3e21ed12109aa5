import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InsightsClient, InsightsFailure } from '@/components/insights/insights-client';
import { type InsightsState, InsightsStore } from '@/components/insights/insights-store';
import type { Insights } from '@/utils/relationships/insights/contract';
import { person, profile } from '../../builders';
import { freshDatabase } from '../../records/fresh-database';
import { sampleInsights } from './sample';

const ME = profile();
const STOPPED: InsightsFailure = { failure: 'stopped' };

/** A client that answers by hand. */
class FakeClient implements InsightsClient {
  readonly asked: ((answer: Insights | InsightsFailure) => void)[] = [];
  closed = false;
  work(): Promise<Insights | InsightsFailure> {
    return new Promise((resolve) => this.asked.push(resolve));
  }
  close() {
    this.closed = true;
  }
  async answer(nth: number, answer: Insights | InsightsFailure) {
    this.asked[nth]?.(answer);
    await settled();
  }
}
const settled = async () => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

async function opened() {
  const db = freshDatabase();
  // A database that is made tells of all its tables.
  await db.open();
  const client = new FakeClient();
  const told: InsightsState[] = [];
  const store = new InsightsStore(db, client, (state) => told.push(state));
  return { db, client, told, store, last: () => told.at(-1) };
}

/** A write, and the moment in which Dexie tells of it. */
async function wrote(write: () => PromiseLike<unknown>) {
  await write();
  await new Promise((resolve) => setImmediate(resolve));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => vi.useRealTimers());

describe('InsightsStore', () => {
  it('shows what the worker answers', async () => {
    const { client, store, told } = await opened();
    store.ask(ME);
    expect(told).toEqual([]);
    await client.answer(0, sampleInsights());
    expect(told).toEqual([{ state: 'shown', insights: sampleInsights(), renewing: false }]);
    store.close();
  });

  it('asks again after a write, once it is quiet, and shows the old ones meanwhile', async () => {
    const { db, client, store, last } = await opened();
    store.ask(ME);
    await client.answer(0, sampleInsights());
    await wrote(() => db.people.put(person()));
    vi.advanceTimersByTime(300);
    expect(client.asked).toHaveLength(1);
    await wrote(() => db.people.put(person()));
    vi.advanceTimersByTime(300);
    expect(client.asked).toHaveLength(1);
    vi.advanceTimersByTime(100);
    expect(client.asked).toHaveLength(2);
    expect(last()).toEqual({ state: 'shown', insights: sampleInsights(), renewing: true });
    await client.answer(1, { ...sampleInsights(), now: 5 });
    expect(last()).toMatchObject({ insights: { now: 5 }, renewing: false });
    store.close();
  });

  it('asks in the end also under writes that do not stop', async () => {
    const { db, client, store } = await opened();
    store.ask(ME);
    await client.answer(0, sampleInsights());
    for (let write = 0; write < 20; write += 1) {
      await wrote(() => db.people.put(person()));
      vi.advanceTimersByTime(300);
    }
    expect(client.asked).toHaveLength(2);
    store.close();
  });

  it('does not ask for a write that changes nothing of it', async () => {
    const { db, client, store } = await opened();
    store.ask(ME);
    await client.answer(0, sampleInsights());
    const note = { id: 'n', createdAt: 0, updatedAt: 0, text: 'x', personIds: [] };
    await wrote(() => db.notes.put(note));
    vi.advanceTimersByTime(60_000);
    expect(client.asked).toHaveLength(1);
    store.close();
  });

  it('asks one question at a time, the last one for all that came meanwhile', async () => {
    const { client, store, told } = await opened();
    store.ask(ME);
    store.ask({ ...ME, functionId: 'legal' });
    store.ask({ ...ME, functionId: 'sales' });
    expect(client.asked).toHaveLength(1);
    await client.answer(0, sampleInsights());
    expect(client.asked).toHaveLength(2);
    await client.answer(1, { ...sampleInsights(), now: 2 });
    expect(client.asked).toHaveLength(2);
    expect(told.at(-1)).toMatchObject({ insights: { now: 2 }, renewing: false });
    store.close();
  });

  it('says that it failed, and tries again when told to', async () => {
    const { client, store, last } = await opened();
    store.ask(ME);
    await client.answer(0, STOPPED);
    const failed = last();
    expect(failed?.state).toBe('failed');
    if (failed?.state === 'failed') failed.retry();
    expect(last()).toEqual({ state: 'loading' });
    await client.answer(1, sampleInsights());
    expect(last()?.state).toBe('shown');
    store.close();
  });

  it('keeps what it had when a later question fails', async () => {
    const { client, store, last } = await opened();
    store.ask(ME);
    await client.answer(0, sampleInsights());
    store.ask(ME);
    await client.answer(1, STOPPED);
    expect(last()).toEqual({ state: 'shown', insights: sampleInsights(), renewing: false });
    store.close();
  });

  it('does not leave the picture of another profile when the new one fails', async () => {
    const { client, store, last } = await opened();
    store.ask(ME);
    await client.answer(0, sampleInsights());
    store.ask({ ...ME, functionId: 'legal' });
    await client.answer(1, STOPPED);
    expect(last()?.state).toBe('failed');
    store.close();
  });

  it('says nothing after it was closed', async () => {
    const { db, client, store, told } = await opened();
    store.ask(ME);
    store.close();
    expect(client.closed).toBe(true);
    await client.answer(0, sampleInsights());
    await wrote(() => db.people.put(person()));
    vi.advanceTimersByTime(60_000);
    store.ask(ME);
    expect(told).toEqual([]);
    expect(client.asked).toHaveLength(1);
  });
});
