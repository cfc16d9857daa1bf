export function said(steps: readonly object[]): string;
export function normalise(response: object | undefined, said?: string, step?: object): { status: number; headers: object; body: unknown };
