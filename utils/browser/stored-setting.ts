import * as v from 'valibot';
import type { WxtStorageItem } from 'wxt/utils/storage';

/** A stored value that is checked on the way out: an older or damaged one reads as the fallback. */
export interface Setting<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Calls back with every later value; returns what stops it. */
  watch(callback: (value: T) => void): () => void;
}

/** One that stands in the storage as it is, with what it is checked by. */
export interface StoredSetting<T> extends Setting<T> {
  item: WxtStorageItem<unknown, Record<string, unknown>>;
  schema: v.GenericSchema<unknown, T>;
  /**
   * Calls back at once with what this page sets, and with its way into the storage, which may fail.
   * Returns what stops it.
   */
  onSet(callback: (value: T, stored: Promise<void>) => void): () => void;
}

/** A setting that reads as `fallback()` while nothing, or nothing that `schema` takes, is stored. */
export function storedSetting<T>(
  item: WxtStorageItem<unknown, Record<string, unknown>>,
  schema: v.GenericSchema<unknown, T>,
  fallback: () => T,
): StoredSetting<T> {
  const listeners = new Set<(value: T, stored: Promise<void>) => void>();
  const parse = (raw: unknown): T => {
    const result = v.safeParse(schema, raw);
    return result.success ? result.output : fallback();
  };
  return {
    item,
    schema,
    get: async () => parse(await item.getValue()),
    set: (value) => {
      const stored = item.setValue(value);
      for (const listener of listeners) listener(value, stored);
      return stored;
    },
    watch: (callback) => item.watch((raw) => callback(parse(raw))),
    onSet: (callback) => {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  };
}
