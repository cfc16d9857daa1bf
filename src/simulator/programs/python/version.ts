import type { Process } from '../../kernel/process.ts';

/** Which Python an image has. */
export const versionOf = (p: Process): string => p.env.get('PYTHON_VERSION') ?? '3.12.11';

/** Where pip puts packages. */
export const sitePackages = (version: string): string => `/usr/local/lib/python${version.split('.').slice(0, 2).join('.')}/site-packages`;
