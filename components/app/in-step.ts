/** What keeps a shown value in step with the stored one. */
interface InStep<T> {
  /** Reads what is stored, and shows it unless something newer is known by then. */
  read(): void;
  /** Shows what this page sets, while it is on its way into the storage, which may fail. */
  set(value: T, stored: Promise<void>): void;
}

/**
 * Own values are shown before the storage has answered, so that a quick second press counts from the
 * first; what another page stored is shown once read.
 */
export function inStep<T>(stored: () => Promise<T>, show: (value: T) => void): InStep<T> {
  /** Own values on their way into the storage: nothing older is shown meanwhile. */
  let writing = 0;
  let reading = 0;
  const read = async () => {
    reading += 1;
    const turn = reading;
    const next = await stored();
    if (writing === 0 && turn === reading) show(next);
  };
  const settle = () => {
    writing -= 1;
    if (writing === 0) void read();
  };
  return {
    read: () => void read(),
    set: (value, done) => {
      writing += 1;
      show(value);
      done.then(settle, settle);
    },
  };
}
