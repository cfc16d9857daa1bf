export function said(steps: readonly object[]): string;
export function normalise(response: object | undefined, said?: string, options?: { fields?: boolean }): { status: number; headers: object; body: unknown };
