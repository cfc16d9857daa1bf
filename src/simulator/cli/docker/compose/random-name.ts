/** Identifiers that the client draws itself. */
import type { Process } from '../../../kernel/process.ts';

/** 64 hex digits, another one for each key and moment. */
export const anyName = (p: Process, key: string): string => p.kernel.random('compose run', `${key} ${p.pid} ${p.now}`).hex(64);
