import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { DatabaseProvider } from './database-provider';
import { ErrorBoundary } from './error-boundary';
import { FunctionsProvider } from './functions-provider';
import { HidingGate, PublicNames } from './hiding-gate';
import { Shell } from './shell';
import { StandingsProvider } from './standings-provider';
import { ToastProvider } from './toast-provider';

/** Everything the side panel is, from the open database to the screen. */
export function PanelApp() {
  return (
    <HidingGate>
      <ErrorBoundary>
        <Router hook={useHashLocation}>
          <DatabaseProvider>
            <ToastProvider>
              <FunctionsProvider>
                <PublicNames />
                <StandingsProvider>
                  <Shell />
                </StandingsProvider>
              </FunctionsProvider>
            </ToastProvider>
          </DatabaseProvider>
        </Router>
      </ErrorBoundary>
    </HidingGate>
  );
}
