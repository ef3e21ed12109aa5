import { DatabaseProvider } from '@/components/app/database-provider';
import { ErrorBoundary } from '@/components/app/error-boundary';
import { FunctionsProvider } from '@/components/app/functions-provider';
import { HidingGate, PublicNames } from '@/components/app/hiding-gate';
import { ToastProvider } from '@/components/app/toast-provider';
import { SettingsScreen } from './settings-screen';

/** The settings page; always about the user's own records, also while sample data is shown. */
export function SettingsApp() {
  return (
    <HidingGate>
      <ErrorBoundary>
        <DatabaseProvider own>
          <ToastProvider>
            <FunctionsProvider>
              <PublicNames />
              <SettingsScreen />
            </FunctionsProvider>
          </ToastProvider>
        </DatabaseProvider>
      </ErrorBoundary>
    </HidingGate>
  );
}
