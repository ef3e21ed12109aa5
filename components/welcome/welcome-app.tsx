import { DatabaseProvider } from '@/components/app/database-provider';
import { ErrorBoundary } from '@/components/app/error-boundary';
import { FunctionsProvider } from '@/components/app/functions-provider';
import { HidingGate, PublicNames } from '@/components/app/hiding-gate';
import { WelcomeScreen } from './welcome-screen';

/** The welcome page; about the user's own records, for the names they gave their functions. */
export function WelcomeApp() {
  return (
    <HidingGate>
      <ErrorBoundary>
        <DatabaseProvider own>
          <FunctionsProvider>
            <PublicNames />
            <WelcomeScreen />
          </FunctionsProvider>
        </DatabaseProvider>
      </ErrorBoundary>
    </HidingGate>
  );
}
