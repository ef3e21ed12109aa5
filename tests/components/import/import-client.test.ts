import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openImport } from '@/components/import/import-client';

/** A worker as the browser gives one, answering by hand. */
class FakeWorker {
  static started: FakeWorker[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { preventDefault(): void }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  readonly asked: { id: number; ask: string }[] = [];
  terminated = false;

  constructor(
    readonly url: URL,
    readonly options: { type: string; name: string },
  ) {
    FakeWorker.started.push(this);
  }
  postMessage(question: { id: number; ask: string }) {
    this.asked.push(question);
  }
  terminate() {
    this.terminated = true;
  }
  reply(message: unknown) {
    this.onmessage?.({ data: message });
  }
}

const FILE = new File(['x'], 'staff.csv');
const DONE = { importId: 'i', added: 3, changed: 0, left: 1 };
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

describe('openImport', () => {
  it('starts one module worker for a database, and only when it is asked', async () => {
    const client = openImport('crosswalk');
    expect(FakeWorker.started).toEqual([]);
    void client.look(FILE, null);
    void client.find('a');
    expect(FakeWorker.started).toHaveLength(1);
    expect(worker().options).toEqual({ type: 'module', name: 'crosswalk' });
  });

  it('gives each question its own answer, and progress before it', async () => {
    const client = openImport('crosswalk');
    const told: unknown[] = [];
    const applied = client.apply((progress) => told.push(progress));
    const taken = client.takeBack('i');
    const [first, second] = worker().asked;
    worker().reply({ id: first?.id, progress: { done: 1, total: 4 } });
    worker().reply({ id: second?.id, answer: { removed: 1, restored: 0, stayed: 2 } });
    worker().reply({ id: first?.id, answer: DONE });
    expect(await applied).toEqual(DONE);
    expect(await taken).toEqual({ removed: 1, restored: 0, stayed: 2 });
    expect(told).toEqual([{ done: 1, total: 4 }]);
  });

  it.each([
    ['dies', () => worker().onerror?.({ preventDefault: () => {} })],
    ['sends what can’t be read', () => worker().onmessageerror?.()],
    ['sends something else', () => worker().reply('hello')],
    ['has no answer', () => worker().reply({ id: worker().asked[0]?.id, answer: undefined })],
    ['answers another question', () => worker().reply({ id: worker().asked[0]?.id, answer: DONE })],
  ])('says so when the worker %s', async (_, happen) => {
    const client = openImport('crosswalk');
    const looked = client.look(FILE, null);
    happen();
    expect(await looked).toEqual({ failure: 'stopped' });
  });

  it('starts anew after the worker died', async () => {
    const client = openImport('crosswalk');
    const looked = client.look(FILE, null);
    worker().onerror?.({ preventDefault: () => {} });
    await looked;
    const again = client.apply();
    worker(1).reply({ id: worker(1).asked[0]?.id, answer: DONE });
    expect(await again).toEqual(DONE);
  });

  it('answers everything that is under way when it is closed', async () => {
    const client = openImport('crosswalk');
    const open = [client.look(FILE, null), client.apply(), client.takeBack('i'), client.find('a')];
    client.close();
    const stopped = { failure: 'stopped' };
    expect(await Promise.all(open)).toEqual([stopped, stopped, stopped, []]);
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
    expect(await openImport('crosswalk').look(FILE, null)).toEqual({ failure: 'stopped' });
  });
});
