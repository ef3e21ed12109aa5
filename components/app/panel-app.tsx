import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { DatabaseProvider } from './database-provider';
import { ErrorBoundary } from './error-boundary';
import { Shell } from './shell';
import { StandingsProvider } from './standings-provider';
import { ToastProvider } from './toast-provider';

/** Everything the side panel is, from the open database to the screen. */
export function PanelApp() {
  return (
    <ErrorBoundary>
      <Router hook={useHashLocation}>
        <DatabaseProvider>
          <ToastProvider>
            <StandingsProvider>
              <Shell />
            </StandingsProvider>
          </ToastProvider>
        </DatabaseProvider>
      </Router>
    </ErrorBoundary>
  );
}
