/** Which release of Apache the image has, and what has changed in the latest. */
import type { Process } from '../../kernel/process.ts';

export const versionOf = (p: Process): string => p.env.get('HTTPD_VERSION') ?? '2.4.65';

/** Pages begin with another type of document since 2.4.66, an unchanged file is told of with all that names it. */
export const isNew = (p: Process): boolean => Number(/^2\.4\.(\d+)/.exec(versionOf(p))?.[1] ?? 0) >= 66;
