/** Further pages of a list: whether the token that they continue with is one of ours, as storage.DecodeContinue has it. */
import type { StatusError } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode, encode } from '../../../kernel/bytes.ts';
import { base64Url, fromBase64Url } from '../base64.ts';
import { isObject } from '../conform.ts';
import { badRequest } from '../errors.ts';
import { JsonError, parseJson } from '../json.ts';
import type { ServerState } from '../state.ts';
import { kindOf } from './body.ts';
import { PATIENCE, tooLarge } from './freshness.ts';
import { readQuery } from './options.ts';
import { selectionOf, type Call } from './verbs.ts';

const VERSION = 'meta.k8s.io/v1';

const wrong = (problem: string): StatusError => badRequest(`invalid continue token: continue key is not valid: ${problem}`);

/** Go takes a field in any case, and null for nothing. */
const FIELDS: Readonly<Record<string, readonly [kind: string, type: string]>> = { v: ['string', 'string'], rv: ['number', 'int64'], start: ['string', 'string'] };

interface Token {
  v?: string;
  rv?: number;
  start?: string;
}

function read(text: string): Token {
  let value: unknown;
  try {
    ({ value } = parseJson(text));
  } catch (error) {
    throw error instanceof JsonError ? wrong(error.message) : error;
  }
  if (value === null) return {};
  if (!isObject(value)) throw wrong(`json: cannot unmarshal ${kindOf(value)} into Go value of type storage.continueToken`);
  const token: Record<string, unknown> = {};
  for (const [key, given] of Object.entries(value)) {
    const name = key.toLowerCase(), [kind, type] = FIELDS[name] ?? [];
    if (kind === undefined || given === null) continue;
    const fraction = kind === 'number' && typeof given === 'number' && !Number.isInteger(given);
    if (kindOf(given) !== kind || fraction) throw wrong(`json: cannot unmarshal ${fraction ? `number ${given}` : kindOf(given)} into Go struct field continueToken.${name} of type ${type}`);
    token[name] = given;
  }
  return token;
}

/** The token as we write it ourselves. @throws StatusError 400 */
function checked(text: string, { store }: ServerState): string {
  const odd = text.search(/[^\w-]/), short = text.length % 4 === 1 ? text.length - 1 : -1;
  if (odd >= 0 || short >= 0) throw wrong(`illegal base64 data at input byte ${odd >= 0 ? odd : short}`);
  const { v = '', rv = 0, start = '' } = read(decode(fromBase64Url(text) ?? new Uint8Array(0)));
  if (v !== VERSION) throw wrong(`server does not recognize this encoded version ${v}`);
  if (rv === 0) throw wrong(`incorrect encoded start resourceVersion (version ${VERSION})`);
  if (start === '') throw wrong(`encoded start key empty (version ${VERSION})`);
  // Of a key that leads elsewhere nothing is listed.
  const path = `/${start}`.replace('//', '/');
  if (path !== '/' && /\/(\.{0,2}\/|\.{0,2}$)/.test(path)) throw wrong(start);
  if (rv > store.revision) throw Object.assign(tooLarge(rv, store.revision, { retryAfterSeconds: 1 }), { delay: PATIENCE });
  return base64Url(encode(JSON.stringify({ v, rv, start })));
}

/** The call of a further page, once all else that it asks for is known to be right. @throws StatusError 400, 504 */
export function* furtherPage(call: Call): Blocking<Call> {
  const { request, server } = call, query = readQuery(request, false);
  selectionOf(call, query);
  const token = checked(query.continue, server);
  return { ...call, request: { ...request, query: request.query.map(([name, value]) => [name, name === 'continue' ? token : value] as [string, string]) } };
}
