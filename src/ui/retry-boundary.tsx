import { Component, type ReactNode } from 'react';

interface Props {
  /** what is shown instead, with a way to try again */
  readonly renderFailed: (retry: () => void) => ReactNode;
  /** forgets the renderFailed attempt before the next one */
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

interface State {
  readonly hasFailed: boolean;
}

/** Keeps the page standing when a part of it could not be loaded. */
export class RetryBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  readonly retry = (): void => {
    this.props.onRetry();
    this.setState({ hasFailed: false });
  };

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.renderFailed(this.retry) : this.props.children;
  }
}
