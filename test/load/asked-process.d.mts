export interface AskedProcess {
  readonly pid: number;
  ask<Answer = any>(question: string, argument?: unknown): Promise<Answer>;
  /** With SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
}
export function startAsked(
  script: string,
  options?: { env?: Record<string, string>; execArgv?: string[] },
): Promise<AskedProcess>;
