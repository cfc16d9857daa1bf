export function pack(entries: readonly object[]): Buffer;
export function list(bytes: Buffer): object[];
