/** Which Redis this is. */
import { lookup, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';

export const redisVersion = (p: Process): string => (lookup(p, '/usr/local/share/redis/version') ? readText(p, '/usr/local/share/redis/version').trim() : p.env.get('REDIS_VERSION') ?? '7.4.2');
