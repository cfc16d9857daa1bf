import { badRequest } from '../http/errors.ts';
import { text } from '../http/query.ts';
import type { Call } from '../http/router.ts';

/** @throws 400 */
export function sizeOf(call: Call): { rows: number; columns: number } {
  const read = (name: string, what: string): number => {
    const value = text(call, name);
    if (!/^[+-]?\d+$/.test(value)) throw badRequest(`invalid resize ${what} ${JSON.stringify(value)}: invalid syntax`);
    if (Number(value) < 0 || Number(value) > 0xffffffff) throw badRequest(`invalid resize ${what} ${JSON.stringify(value)}: value out of range`);
    return Number(value);
  };
  return { rows: read('h', 'height'), columns: read('w', 'width') };
}
