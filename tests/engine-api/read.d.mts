export const read: Record<'json' | 'raw' | 'lines' | 'frames' | 'progress' | 'tar' | 'shape', (bytes: Buffer) => any>;
