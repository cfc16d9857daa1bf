import type { Process } from '../../kernel/process.ts';

/** Which Python an image has. */
export const versionOf = (p: Process): string => p.env.get('PYTHON_VERSION') ?? '3.12.11';
