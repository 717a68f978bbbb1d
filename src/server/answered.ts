/** A request that has been answered, or whose connection ended before; for logs and metrics. */
export interface Answered {
  readonly id: string;
  readonly client: string;
  readonly method: string;
  /** As it was sent, with what was asked in it. */
  readonly target: string;
  /** Name of the route, or "none". */
  readonly route: string;
  readonly status: number;
  /** False where the connection ended before the answer did. */
  readonly whole: boolean;
  readonly milliseconds: number;
}
