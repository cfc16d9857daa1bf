/**
 * Manifests whose kind, version or list is not as it should be. Two decoders read them: one that knows the kinds by heart (set, rollout, expose, auth
 * reconcile) wants all of it; the other takes any object, even without a version, but not as a member of a list.
 */
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, NoResourceError } from '../client/failure.ts';
import { apiVersionOf } from '../client/mapper.ts';
import type { Session } from '../session.ts';
import type { Document } from './files.ts';
import { misfitOf } from './go-struct-types.ts';
import { isRegistered } from './registered-kinds.ts';

/** The commands whose decoder knows the kinds by heart. */
const TYPED = /^(set|rollout|expose|auth|exec|debug)( |$)/;

const pathOf = (session: Session): string => session.invocation.path.slice(1).map(({ name }) => name).join(' ');

const goType = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value);

/** Returns where the decoder minds nothing of it. @throws CommandError, NoResourceError */
export function* checkOdd(session: Session, source: string, object: Record<string, unknown>, member: boolean): Blocking<void> {
  const path = pathOf(session), typed = TYPED.test(path);
  const problem = member ? memberProblem(object, typed) : problemOfDocument(object, typed);
  if (problem === undefined) return;
  if (!member || problem.startsWith('json: ')) throw new CommandError(`unable to decode ${JSON.stringify(source)}: ${problem}`);
  throw /^(diff|apply \w)/.test(path) ? new CommandError(problem) : new NoResourceError(problem);
}

/**
 * A list is read as a whole: one member that is no object, or for the decoder by heart one that does not fit, spoils it. It needs a kind that is served,
 * too: every version has a List, and every kind of it a list of its own. A list in a list is not taken apart. @throws CommandError, Failures
 */
export function* checkList(session: Session, { source, object }: Document, local: boolean): Blocking<void> {
  const { apiVersion, kind, items } = object;
  if (!Array.isArray(items) || typeof kind !== 'string' || !kind.endsWith('List')) return;
  if (TYPED.test(pathOf(session))) {
    const wrong: string[] = [];
    for (const item of items) {
      const one = item?.kind && item.apiVersion && isRegistered(String(item.apiVersion), String(item.kind)) ? yield* misfitOf(item) : undefined;
      if (one !== undefined) wrong.push(one);
    }
    if (wrong.length > 0) throw new NoResourceError([...new Set(wrong)].join('\n'));
    return;
  }
  const plain = items.find((item) => item !== null && (typeof item !== 'object' || Array.isArray(item)));
  if (plain !== undefined) throw new CommandError(`unable to decode ${JSON.stringify(source)}: ${memberProblem(plain, false)}`);
  if (!local && typeof apiVersion === 'string') {
    const mapper = yield* session.mapper();
    const served = kind === 'List' ? mapper.discovery.resources.some((one) => apiVersionOf(one) === (apiVersion || 'v1')) : mapper.forKind(apiVersion || 'v1', kind.slice(0, -4)) ?? mapper.forKind(apiVersion || 'v1', kind);
    if (!served) yield* checkKind(session, source, object, false, false);
  }
  if (items.some((item) => Array.isArray(item?.items))) throw new CommandError('*unstructured.Unstructured is not a list: no Items field in this object');
}

/** A kind that the decoder or, where it was asked, the server does not know. @throws CommandError, NoResourceError */
export function* checkKind(session: Session, source: string, object: Record<string, unknown>, served: boolean, member: boolean): Blocking<void> {
  const { apiVersion, kind, metadata } = object;
  const path = pathOf(session), scheme = 'in scheme "pkg/runtime/scheme.go:111"', quoted = (text: unknown): string => JSON.stringify(text ?? '');
  const ofMember = (text: string): Error => (/^(diff|apply \w)/.test(path) ? new CommandError(text) : new NoResourceError(text));
  if (TYPED.test(path) && !isRegistered(String(apiVersion), String(kind))) {
    if (member) throw ofMember(`unable to get type info from the object "*runtime.Unknown": no kind is registered for the type runtime.Unknown ${scheme}`);
    throw new CommandError(`unable to decode ${quoted(source)}: no kind ${quoted(kind)} is registered for version ${quoted(apiVersion)} ${scheme}`);
  }
  const wrong = TYPED.test(path) ? yield* misfitOf(object) : undefined;
  if (wrong !== undefined) throw new CommandError(member ? wrong : `unable to decode ${quoted(source)}: ${wrong}`);
  if (served) return;
  const { name, namespace } = (metadata ?? {}) as Record<string, unknown>, none = `no matches for kind ${quoted(kind)} in version ${quoted(apiVersion)}`;
  if (member) throw ofMember(`unable to recognize ${none}`);
  throw new CommandError(`resource mapping not found for name: ${quoted(name)} namespace: ${quoted(namespace)} from ${quoted(source)}: ${none}\nensure CRDs are installed first`);
}

function problemOfDocument(object: Record<string, unknown>, typed: boolean): string | undefined {
  const { kind = '', apiVersion = '' } = object;
  for (const [field, value] of [['apiVersion', apiVersion], ['kind', kind]] as const) {
    if (typeof value === 'string' || value === null) continue;
    if (typed) return `couldn't get version/kind; json parse error: json: cannot unmarshal ${goType(value)} into Go struct field .${field} of type string`;
    if (field === 'apiVersion') return `json: cannot unmarshal ${goType(value)} into Go struct field metadataOnlyObject.TypeMeta.apiVersion of type string`;
  }
  const missing = (field: string): string => `Object '${field}' is missing in '${JSON.stringify(object)}'`;
  if (typeof kind !== 'string' || kind === '') return missing('Kind');
  if (/\/.*\//.test(String(apiVersion))) return typed ? `unexpected GroupVersion string: ${String(apiVersion)}` : missing('Kind');
  if (!apiVersion) return typed ? missing('apiVersion') : undefined;
  if (kind.endsWith('List') && object.items !== undefined && object.items !== null && !Array.isArray(object.items)) return `json: cannot unmarshal ${goType(object.items)} into Go struct field ${typed ? 'List.items of type []runtime.RawExtension' : 'decodeList.items of type []json.RawMessage'}`;
  return undefined;
}

function memberProblem(object: Record<string, unknown> | null, typed: boolean): string | undefined {
  if (object === null && !typed) object = {};
  if (object === null || typeof object !== 'object' || Array.isArray(object)) {
    if (!typed) return `json: cannot unmarshal ${goType(object)} into Go value of type map[string]interface {}`;
    return `couldn't get version/kind; json parse error: json: cannot unmarshal ${goType(object)} into Go value of type struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }`;
  }
  const field = object.kind ? 'apiVersion' : 'Kind';
  if (object.kind && object.apiVersion) return undefined;
  if (typed) return `Object '${field}' is missing in '${JSON.stringify(object)}'`;
  return `unable to get type info from the object "*unstructured.Unstructured": Object '${field}' is missing in 'object has no ${field === 'Kind' ? 'kind field ' : 'apiVersion field'}'`;
}
