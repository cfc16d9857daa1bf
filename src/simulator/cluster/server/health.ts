/** /healthz, /livez and /readyz, as a whole and check by check. */
import { queryValue, type Request, type Response } from '../../api/http.ts';
import { plainText } from './http/responses.ts';

const CHECKS = ['ping', 'log', 'etcd'];

export function health(request: Request, [root = '', check]: string[]): Response {
  if (check !== undefined) return CHECKS.includes(check) ? plainText(200, 'ok') : plainText(404, '404 page not found\n');
  if (queryValue(request, 'verbose') === undefined) return plainText(200, 'ok');
  return plainText(200, `${CHECKS.map((one) => `[+]${one} ok\n`).join('')}${root} check passed\n`);
}
