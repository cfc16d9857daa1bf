/** Query parameters as Go reads them. */
import { queryValue, type Request } from '../../api/http.ts';
import { badRequest } from './errors.ts';

/** httputils.BoolValue: everything is true but nothing, 0, no, false and none. */
export const flag = (request: Request, name: string): boolean => !['', '0', 'no', 'false', 'none'].includes((queryValue(request, name) ?? '').trim().toLowerCase());

export const text = (request: Request, name: string): string => queryValue(request, name) ?? '';

/** strconv.ParseBool of a parameter that may be missing. @throws 400 */
export function strictFlag(request: Request, name: string): boolean {
  const value = queryValue(request, name) ?? '';
  if (!/^(1|0|t|f|T|F|true|false|TRUE|FALSE|True|False)?$/.test(value)) throw badRequest(`invalid value for ${name}: ${value}: strconv.ParseBool: parsing ${JSON.stringify(value)}: invalid syntax`);
  return /^(1|t)/i.test(value);
}

/** strconv.Atoi; undefined where the parameter is missing or empty. */
export function integer(request: Request, name: string): number | undefined {
  const value = queryValue(request, name);
  if (value === undefined || value === '') return undefined;
  if (!/^[+-]?\d+$/.test(value)) throw badRequest(`strconv.Atoi: parsing ${JSON.stringify(value)}: invalid syntax`);
  if (Math.abs(Number(value)) >= 2 ** 63) throw badRequest(`strconv.Atoi: parsing ${JSON.stringify(value)}: value out of range`);
  return Number(value);
}

/** A moment in unix seconds with an optional fraction ('1700000000.5'), as ms; undefined where it is not given. */
export function timestamp(request: Request, name: string, complain: (reason: string) => string): number | undefined {
  const value = queryValue(request, name);
  if (value === undefined || value === '' || value === '0') return undefined;
  const [seconds = '', fraction = ''] = value.split(/\.(.*)/s);
  const bad = (part: string, which: string): Error => badRequest(complain(`invalid timestamp ${JSON.stringify(value)}: invalid ${which} ${JSON.stringify(part)}: invalid syntax`));
  if (!/^[+-]?\d+$/.test(seconds)) throw bad(seconds, 'seconds');
  const strange = fraction.search(/\D/);
  if (strange >= 0) throw badRequest(complain(`invalid timestamp ${JSON.stringify(value)}: invalid nanoseconds: invalid character '${fraction[strange]}' at position ${strange}`));
  return Number(seconds) * 1000 + (fraction === '' ? 0 : Number(fraction.slice(0, 9).padEnd(9, '0')) / 1e6);
}
