import { DatabaseProvider } from '@/components/app/database-provider';
import { ErrorBoundary } from '@/components/app/error-boundary';
import { FunctionsProvider } from '@/components/app/functions-provider';
import { ToastProvider } from '@/components/app/toast-provider';
import { SettingsScreen } from './settings-screen';

/** The settings page; always about the user's own records, also while sample data is shown. */
export function SettingsApp() {
  return (
    <ErrorBoundary>
      <DatabaseProvider own>
        <ToastProvider>
          <FunctionsProvider>
            <SettingsScreen />
          </FunctionsProvider>
        </ToastProvider>
      </DatabaseProvider>
    </ErrorBoundary>
  );
}
