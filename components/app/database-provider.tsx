import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { CrosswalkDatabase, DATABASE_NAME, SAMPLE_DATABASE_NAME } from '@/utils/records/database';
import { withStorageProblems } from '@/utils/records/storage-error';
import { StorageProblemScreen } from './storage-problem';
import { useSample } from './use-setting';

const DatabaseContext = createContext<CrosswalkDatabase | null>(null);

type Opening = { db: CrosswalkDatabase } | { error: unknown } | null;

/**
 * Opens the user's records, or the invented company while sample data is shown; `own` keeps to
 * the user's.
 */
export function DatabaseProvider({
  own = false,
  children,
}: {
  own?: boolean;
  children: ReactNode;
}) {
  const sample = useSample();
  const name =
    sample === undefined ? undefined : sample && !own ? SAMPLE_DATABASE_NAME : DATABASE_NAME;
  const [opening, setOpening] = useState<Opening>(null);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt opens again
  useEffect(() => {
    if (name === undefined) return;
    let current = true;
    const db = new CrosswalkDatabase(name);
    withStorageProblems(() => db.open()).then(
      () => current && setOpening({ db }),
      (error: unknown) => current && setOpening({ error }),
    );
    return () => {
      current = false;
      setOpening(null);
      db.close();
    };
  }, [name, attempt]);

  if (opening === null) return null;
  if ('error' in opening) {
    return (
      <StorageProblemScreen
        error={opening.error}
        onRetry={() => setAttempt((count) => count + 1)}
      />
    );
  }
  return <DatabaseContext value={opening.db}>{children}</DatabaseContext>;
}

/** The open database. Only inside `DatabaseProvider`. */
export function useDatabase(): CrosswalkDatabase {
  const db = useContext(DatabaseContext);
  if (db === null) throw new Error('useDatabase outside DatabaseProvider');
  return db;
}
