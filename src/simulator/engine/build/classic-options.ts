/** The query of POST /build for the classic builder: all of it is read before the first step. */
import { badRequest, internal } from '../http/errors.ts';
import { scanJson, ScanError } from '../http/json-scan.ts';
import { flag, text } from '../http/query.ts';
import type { Call } from '../http/router.ts';
import { platformTrouble } from '../images/platform-specifier.ts';
import { newName, parseReference } from '../images/reference.ts';
import type { RunSpec } from './run.ts';

export interface ClassicOptions {
  tags: string[];
  buildArgs: Record<string, string>;
  labels: Record<string, string>;
  network: string;
  extraHosts: { name: string; address: string }[];
  /** Intermediate containers go: after a step that went well, and after one that did not. */
  remove: boolean;
  forceRemove: boolean;
  quiet: boolean;
  noCache: boolean;
}

/** A parameter that is JSON. @throws 400 */
function json<T>(call: Call, name: string, told: string, none: T): T {
  const value = text(call, name);
  if (value === '') return none;
  try {
    return JSON.parse(scanJson(value).document) as T;
  } catch (error) {
    throw error instanceof ScanError ? badRequest(`${told}: ${error.message === 'unexpected EOF' ? 'unexpected end of JSON input' : error.message}`) : error;
  }
}

function tagsOf(call: Call): string[] {
  return call.query.filter(([name]) => name === 't').map(([, tag]) => {
    try {
      if (parseReference(tag).digest) throw internal('build tag cannot contain a digest');
      return newName(tag, '');
    } catch (error) {
      throw internal((error as Error).message);
    }
  });
}

/** `name:address`; an address may hold colons itself. */
const hostEntry = (text: string): { name: string; address: string } => ({ name: text.slice(0, text.indexOf(':')), address: text.slice(text.indexOf(':') + 1) });

/** @throws 400, 500 */
export function classicOptions(call: Call): ClassicOptions {
  if (flag(call, 'squash')) throw badRequest('squash is only supported with experimental mode');
  const shared = text(call, 'shmsize');
  if (shared !== '' && !/^[+-]?\d+$/.test(shared)) throw internal(`strconv.ParseInt: parsing ${JSON.stringify(shared)}: invalid syntax`);
  const trouble = text(call, 'platform') === '' ? undefined : platformTrouble(text(call, 'platform'));
  if (trouble) throw badRequest(trouble);
  json(call, 'outputs', 'invalid outputs specified', null);
  if (!['', 'default'].includes(text(call, 'isolation').toLowerCase())) throw badRequest(`unsupported isolation: ${JSON.stringify(text(call, 'isolation'))}`);
  json(call, 'ulimits', 'error reading ulimit settings', null);
  const buildArgs = json<Record<string, string>>(call, 'buildargs', 'error reading build args', {});
  const labels = json<Record<string, string>>(call, 'labels', 'error reading labels', {});
  json(call, 'cachefrom', 'error reading cache-from', null);
  const forceRemove = flag(call, 'forcerm');
  return {
    tags: tagsOf(call), buildArgs, labels, network: text(call, 'networkmode') || 'default', extraHosts: call.query.filter(([name]) => name === 'extrahosts').flatMap(([, value]) => value.split(',').map(hostEntry)),
    forceRemove, remove: forceRemove || text(call, 'rm') === '' || flag(call, 'rm'), quiet: flag(call, 'q'), noCache: flag(call, 'nocache'),
  };
}

/** As a step of a build has it; another network has to be there. @throws 404 */
export const networkOf = ({ network }: ClassicOptions): RunSpec['network'] => (network === 'none' || network === 'host' ? network : 'default');
