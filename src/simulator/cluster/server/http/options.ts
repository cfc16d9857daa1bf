/** Query parameters of reads and writes, checked as the API machinery checks them. */
import { queryValue, type Request } from '../../../api/http.ts';
import type { DeleteOptions } from '../../client.ts';
import { encode } from '../../../kernel/bytes.ts';
import { isObject, type Json } from '../conform.ts';
import { badRequest, failure, invalid, plainError } from '../errors.ts';
import { parseLabels } from '../lists.ts';
import { FieldErrors } from '../validation/field-errors.ts';
import { bodyText, bodyType, kindOf, NOT_A_TYPE, NOT_PROTOBUF, PROTOBUF, unknownFormat, type FieldValidation } from './body.ts';
import { JsonError, parseJson } from '../json.ts';

export interface WriteQuery {
  dryRun: boolean;
  fieldManager: string;
  fieldValidation: FieldValidation;
  force: boolean;
}

const values = (request: Request, name: string): string[] => request.query.filter(([key]) => key === name).map(([, value]) => value);

/** Anything but "false" and "0" counts as true. */
export const flag = (text: string | undefined): boolean => text !== undefined && text !== 'false' && text !== '0';

function checkDryRun(dryRun: string[], errors: FieldErrors): void {
  if (dryRun.some((one) => one !== 'All')) errors.notSupported('dryRun', dryRun, ['All']);
}

const MANAGER_LENGTH = 128;

/** @throws StatusError 422 */
export function writeQuery(request: Request, kind: 'CreateOptions' | 'UpdateOptions' | 'PatchOptions'): WriteQuery {
  const errors = new FieldErrors();
  const dryRun = values(request, 'dryRun');
  const manager = queryValue(request, 'fieldManager') ?? '';
  const validation = queryValue(request, 'fieldValidation') ?? '';
  const usual = /^[ -~]*$/.test(manager);
  if ((usual ? manager.length : encode(manager).length) > MANAGER_LENGTH) errors.tooLong('fieldManager', MANAGER_LENGTH);
  if (!usual) for (const { 0: character, index } of manager.matchAll(/[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu)) errors.invalid('fieldManager', manager, `invalid character U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')} (at position ${encode(manager.slice(0, index)).length})`);
  if (kind === 'PatchOptions' && isApply(request) && !manager) errors.required('fieldManager', 'is required for apply patch');
  checkDryRun(dryRun, errors);
  if (!['', 'Ignore', 'Warn', 'Strict'].includes(validation)) errors.notSupported('fieldValidation', validation, ['', 'Ignore', 'Strict', 'Warn']);
  const force = queryValue(request, 'force');
  if (kind === 'PatchOptions' && force !== undefined && !isApply(request)) errors.forbidden('force', 'may not be specified for non-apply patch');
  if (!errors.empty) throw invalid('meta.k8s.io', kind, '', errors.all);
  return { dryRun: dryRun.length > 0, fieldManager: manager || agentName(request), fieldValidation: (validation || 'Warn') as FieldValidation, force: flag(force) };
}

export const isApply = (request: Request): boolean => (request.headers['content-type'] ?? '').split(';')[0]!.trim() === 'application/apply-patch+yaml';

/** The field manager of a client that names none: the first word of its user agent. */
export const agentName = (request: Request): string => (request.headers['user-agent'] ?? 'unknown').split('/')[0]!.slice(0, MANAGER_LENGTH);

const integer = (text: string): number => {
  if (!/^[+-]?\d+$/.test(text)) throw badRequest(`strconv.ParseInt: parsing ${JSON.stringify(text)}: invalid syntax`);
  if (BigInt.asIntN(64, BigInt(text.replace('+', ''))) !== BigInt(text.replace('+', ''))) throw badRequest(`strconv.ParseInt: parsing ${JSON.stringify(text)}: value out of range`);
  return Number(text);
};

const POLICIES = ['Foreground', 'Background', 'Orphan'];

const IGNORING = 'ignoreStoreReadErrorWithClusterBreakingPotential';

/** Options of a DELETE, from its body where it has one, else from the query. @throws StatusError 400, 422 */
export function deleteQuery(request: Request, collection = false): DeleteOptions & { dryRun: boolean } {
  const from = deleteBody(request) ?? deleteParameters(request), options = checkedDeleteOptions(from);
  if (!collection || from[IGNORING] !== true) return options;
  const errors = new FieldErrors();
  errors.invalid(IGNORING, true, 'is not allowed with DELETECOLLECTION, try again after removing the option');
  throw invalid('meta.k8s.io', 'DeleteOptions', '', errors.all);
}

/** @throws StatusError 422 */
export function checkedDeleteOptions(from: Json): DeleteOptions & { dryRun: boolean } {
  const errors = new FieldErrors();
  const dryRun = (from.dryRun ?? []) as string[];
  const policy = from.propagationPolicy as string | undefined;
  if (policy !== undefined && !POLICIES.includes(policy)) errors.notSupported('propagationPolicy', policy, [...POLICIES, 'nil']);
  if (policy !== undefined && from.orphanDependents !== undefined) errors.invalid('propagationPolicy', policy, 'orphanDependents and deletionPropagation cannot be both set');
  checkDryRun(dryRun, errors);
  if (!errors.empty) throw invalid('meta.k8s.io', 'DeleteOptions', '', errors.all);
  const { uid, resourceVersion } = (from.preconditions ?? {}) as { uid?: string; resourceVersion?: string };
  const orphan = from.orphanDependents === undefined ? undefined : from.orphanDependents ? 'Orphan' : 'Background';
  return {
    dryRun: dryRun.length > 0,
    gracePeriodSeconds: from.gracePeriodSeconds as number | undefined,
    propagationPolicy: (policy ?? orphan) as DeleteOptions['propagationPolicy'],
    uid, resourceVersion,
  };
}

function deleteParameters(request: Request): Json {
  const grace = queryValue(request, 'gracePeriodSeconds');
  const orphan = queryValue(request, 'orphanDependents');
  return {
    gracePeriodSeconds: grace === undefined ? undefined : integer(grace),
    propagationPolicy: queryValue(request, 'propagationPolicy'),
    orphanDependents: orphan === undefined ? undefined : flag(orphan),
    dryRun: values(request, 'dryRun'),
    preconditions: { uid: queryValue(request, 'uid') || undefined, resourceVersion: queryValue(request, 'resourceVersion') || undefined },
    [IGNORING]: flag(queryValue(request, IGNORING)),
  };
}

function deleteBody(request: Request): Json | undefined {
  if (request.body === undefined || request.body === null || request.body === '') return undefined;
  const type = bodyType(request);
  if (type === PROTOBUF && typeof request.body === 'string') throw badRequest(NOT_PROTOBUF);
  if (![PROTOBUF, 'application/json', 'application/yaml'].includes(type)) throw unknownFormat();
  const text = bodyText(request.body);
  let value: unknown = request.body;
  if (text !== undefined) {
    try {
      ({ value } = parseJson(text));
    } catch (error) {
      if (error instanceof JsonError) throw badRequest(`couldn't get version/kind; json parse error: ${error.message}`);
      throw error;
    }
  }
  if (value === null) return {};
  if (!isObject(value)) throw badRequest(`couldn't get version/kind; json parse error: json: cannot unmarshal ${kindOf(value)} into Go value of type ${NOT_A_TYPE}`);
  if (value.kind === 'Status' && value.apiVersion === 'v1') throw badRequest('converting (v1.Status) to (v1.DeleteOptions): unknown conversion');
  if (typeof value.kind === 'string' && value.kind !== 'DeleteOptions') throw badRequest(`no kind "${value.kind}" is registered for version "${String(value.apiVersion)}" in scheme "pkg/runtime/scheme.go:111"`);
  for (const [name, given] of Object.entries(value)) {
    const [kind, type] = OPTION_TYPES[name] ?? [];
    if (given !== null && given !== undefined && kind && kindOf(given) !== kind) throw badRequest(`json: cannot unmarshal ${kindOf(given)} into Go struct field DeleteOptions.${name} of type ${type}`);
  }
  return value;
}

const OPTION_TYPES: Readonly<Record<string, readonly [kind: string, type: string]>> = {
  gracePeriodSeconds: ['number', 'int64'], dryRun: ['array', '[]string'], preconditions: ['object', 'v1.Preconditions'], propagationPolicy: ['string', 'v1.DeletionPropagation'], orphanDependents: ['bool', 'bool'],
};

export interface ReadQuery {
  labelSelector: string;
  fieldSelector: string;
  limit: number;
  continue: string;
  resourceVersion: string;
  resourceVersionMatch: string;
  watch: boolean;
  bookmarks: boolean;
  sendInitialEvents: boolean | undefined;
  timeoutSeconds: number | undefined;
}

/** @throws StatusError 400, 422 */
export function readQuery(request: Request, watchPath: boolean): ReadQuery {
  const get = (name: string): string => queryValue(request, name) ?? '';
  const limit = queryValue(request, 'limit'), timeout = queryValue(request, 'timeoutSeconds');
  const initial = queryValue(request, 'sendInitialEvents');
  const query: ReadQuery = {
    labelSelector: get('labelSelector'), fieldSelector: get('fieldSelector'),
    limit: limit === undefined ? 0 : integer(limit), continue: get('continue'),
    resourceVersion: get('resourceVersion'), resourceVersionMatch: get('resourceVersionMatch'),
    watch: watchPath || (queryValue(request, 'watch') !== undefined && flag(get('watch'))), bookmarks: flag(queryValue(request, 'allowWatchBookmarks')),
    sendInitialEvents: initial === undefined ? undefined : flag(initial), timeoutSeconds: timeout === undefined ? undefined : integer(timeout),
  };
  const errors = new FieldErrors();
  checkVersions(query, errors);
  if (!errors.empty) {
    parseLabels(query.labelSelector); // what is wrong with that is told first
    throw invalid('meta.k8s.io', 'ListOptions', '', errors.all);
  }
  if (!query.watch && !query.continue && !isNumber(query.resourceVersion)) throw badRequest(`invalid resource version: ${noNumber(query.resourceVersion)}`);
  return query;
}

const isNumber = (version: string): boolean => /^\d{0,19}$/.test(version);
const noNumber = (version: string): string => `resourceVersion: Invalid value: ${JSON.stringify(version)}: strconv.ParseUint: parsing ${JSON.stringify(version)}: ${/^\d+$/.test(version) ? 'value out of range' : 'invalid syntax'}`;

/** Of a watch and of a single object. @throws StatusError 500 */
export function checkNumber(version: string): void {
  if (!isNumber(version)) throw plainError(noNumber(version));
}

function checkVersions(query: ReadQuery, errors: FieldErrors): void {
  const { resourceVersionMatch: match, watch, sendInitialEvents: initial } = query;
  const at = 'resourceVersionMatch';
  if (watch) {
    if (initial !== undefined && match !== 'NotOlderThan') errors.forbidden(at, 'sendInitialEvents requires setting resourceVersionMatch to NotOlderThan');
    if (initial === undefined && match !== '') errors.forbidden(at, 'resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided');
    if (match !== '' && match !== 'NotOlderThan') errors.notSupported(at, match, ['NotOlderThan']);
    if (query.continue) errors.forbidden(at, 'resourceVersionMatch is forbidden when continue is provided');
    return;
  }
  if (match !== '') checkMatch(query, at, errors);
  if (initial !== undefined) errors.forbidden('sendInitialEvents', 'sendInitialEvents is forbidden for list');
}

function checkMatch({ resourceVersion: version, resourceVersionMatch: match, ...query }: ReadQuery, at: string, errors: FieldErrors): void {
  if (version === '') errors.forbidden(at, 'resourceVersionMatch is forbidden unless resourceVersion is provided');
  if (query.continue) errors.forbidden(at, 'resourceVersionMatch is forbidden when continue is provided');
  if (match !== 'Exact' && match !== 'NotOlderThan') errors.notSupported(at, match, ['Exact', 'NotOlderThan', '']);
  if (match === 'Exact' && version === '0') errors.forbidden(at, 'resourceVersionMatch "exact" is forbidden for resourceVersion "0"');
}

export const unsupportedMedia = () => failure(415, 'UnsupportedMediaType', '415: Unsupported Media Type', {});
