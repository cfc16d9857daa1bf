/** Expressions of policies and conditions, before they run: over objects of any sort, and the request with its fields. */
import type { JsonSchema } from '../custom/definition.ts';
import { allShown, Checker, typeOf, type Type } from './check.ts';
import { CelSyntaxError, parse, type Node } from './parse.ts';

export type Wanted = 'bool' | 'string' | 'one of [string null_type]' | 'Object' | 'list(JSONPatch)' | 'anything';

export interface Known {
  /** Whether the policy has parameters. */
  readonly params: boolean;
  /** Its variables; undefined where an expression sees none. */
  readonly variables: readonly { name: string; expression: string }[] | undefined;
  /** A variable's own expression: it sees the others, even where there are none before it. */
  readonly composing?: boolean;
  readonly mutating: boolean;
  /** A message cannot ask what is allowed. */
  readonly message?: boolean;
}

const text: JsonSchema = { type: 'string' }, of = (...names: string[]): JsonSchema => ({ type: 'object', properties: Object.fromEntries(names.map((name) => [name, text])) });

const REQUEST: JsonSchema = {
  type: 'object',
  properties: {
    kind: of('group', 'version', 'kind'), resource: of('group', 'version', 'resource'), subResource: text, requestKind: of('group', 'version', 'kind'), requestResource: of('group', 'version', 'resource'), requestSubResource: text,
    name: text, namespace: text, operation: text, dryRun: { type: 'boolean' }, options: { type: 'object' },
    userInfo: { type: 'object', properties: { username: text, uid: text, groups: { type: 'array', items: text }, extra: { type: 'object', additionalProperties: { type: 'array', items: text } } } },
  },
};

const texts: JsonSchema = { type: 'object', additionalProperties: text }, list: JsonSchema = { type: 'array', items: text }, time: JsonSchema = { type: 'string', format: 'date-time' }, whole: JsonSchema = { type: 'integer' };

const NAMESPACE: JsonSchema = {
  type: 'object',
  properties: {
    metadata: {
      type: 'object',
      properties: {
        name: text, generateName: text, namespace: text, labels: texts, annotations: texts, UID: text, creationTimestamp: time, deletionGracePeriodSeconds: whole, deletionTimestamp: time, generation: whole, resourceVersion: text, finalizers: list,
      },
    },
    spec: { type: 'object', properties: { finalizers: list } },
    status: { type: 'object', properties: { phase: text, conditions: { type: 'array', items: { ...of('status', 'type', 'message', 'reason'), properties: { status: text, type: text, message: text, reason: text, lastTransitionTime: time } } } } },
  },
};

function namesOf({ params, variables, composing, message }: Known): Map<string, Type> {
  const names = new Map<string, Type>([['object', undefined], ['oldObject', undefined], ['request', typeOf(REQUEST)], ['namespaceObject', typeOf(NAMESPACE)]]);
  if (!message) names.set('authorizer', undefined);
  if (params) names.set('params', undefined);
  if (!variables || (variables.length === 0 && !composing)) return names;
  const fields = new Map<string, Type>();
  names.set('variables', { name: 'kubernetes.variables', fields });
  for (const { name, expression } of variables) fields.set(name, typeOfVariable(expression, names));
  return names;
}

/** What is wrong with the variable's own expression is told where that is checked. */
function typeOfVariable(expression: string, names: ReadonlyMap<string, Type>): Type {
  try {
    const tree = parse(expression);
    return isOpen(tree) ? undefined : new Checker().type(tree, names);
  } catch (error) {
    if (error instanceof CelSyntaxError) return undefined;
    throw error;
  }
}

/** Whatever comes of it is of no type that is known before. */
const isOpen = (node: Node): boolean => (node.kind === 'select' || node.kind === 'index' ? isOpen(node.of) || (node.of.kind === 'map' && node.of.message !== undefined) : node.kind === 'call' ? node.name === 'dyn' || (node.name === '-' && node.args.length === 1 && isOpen(node.args[0]!)) : node.kind === 'name' && ['object', 'oldObject', 'params'].includes(node.name));

const PRINTED: Record<string, string> = { timestamp: 'google.protobuf.Timestamp', duration: 'google.protobuf.Duration', null: 'null_type' };
/** Names whose types have names. */
const OWN: Record<string, string> = { request: 'kubernetes.AdmissionRequest', namespaceObject: 'kubernetes.Namespace' };
const FITS: Record<Wanted, readonly string[]> = { bool: ['bool'], string: ['string'], 'one of [string null_type]': ['string', 'null_type'], Object: ['Object'], 'list(JSONPatch)': ['list(JSONPatch)'], anything: [] };

/** The detail of the error about an expression; undefined: it compiles. */
export function policyProblem(source: string, known: Known, wanted: Wanted): string | undefined {
  const checker = new Checker(known.mutating);
  let tree: Node, result: Type;
  try {
    tree = parse(source);
    result = checker.type(tree, namesOf(known));
  } catch (error) {
    if (!(error instanceof CelSyntaxError)) throw error;
    return `compilation failed: ${allShown(source, error.problems)}`;
  }
  const { problems } = checker;
  if (problems.length > 0) return `compilation failed: ${allShown(source, problems)}`;
  const found = result?.name === 'optional' ? `optional_type(${result.of?.name ?? 'dyn'})` : isOpen(tree) ? 'dyn' : tree.kind === 'name' && tree.name in OWN ? OWN[tree.name] : result && (PRINTED[result.name] ?? result.name);
  return wanted === 'anything' || found === undefined || FITS[wanted].includes(found) ? undefined : `must evaluate to ${wanted} but got ${found}`;
}
