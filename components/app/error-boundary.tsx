import { Component, type ReactNode } from 'react';
import { StorageProblemScreen } from './storage-problem';

interface State {
  error: unknown;
  failed: boolean;
}

/** A screen that fails says so; the panel stays. `resetKey` changing (another route) tries again. */
export class ErrorBoundary extends Component<{ children: ReactNode; resetKey?: string }, State> {
  override state: State = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, failed: true };
  }

  override componentDidUpdate(before: { resetKey?: string }) {
    if (this.state.failed && before.resetKey !== this.props.resetKey) this.reset();
  }

  private readonly reset = () => this.setState({ error: null, failed: false });

  override render() {
    return this.state.failed ? (
      <StorageProblemScreen error={this.state.error} onRetry={this.reset} />
    ) : (
      this.props.children
    );
  }
}
