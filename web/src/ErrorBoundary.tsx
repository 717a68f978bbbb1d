import { Component, type ReactNode } from "react";

export interface ErrorBoundaryProps {
  /** What stands in the place of the part that broke. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Keeps a fault in one part of the page from taking the others with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
