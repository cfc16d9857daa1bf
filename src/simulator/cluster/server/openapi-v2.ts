/** What the document of OpenAPI 2 says otherwise than those of version 3: references stand alone, parameters have no schema of their own. */
import type { Json } from './conform.ts';

const isObject = (value: unknown): value is Json => value !== null && typeof value === 'object' && !Array.isArray(value);

/** Words of version 3 that version 2 has not. */
const NEWER = new Set(['allOf', 'anyOf', 'oneOf', 'not', 'nullable']);

/** Types of Kubernetes that are several in JSON: version 2 names the one that they are written as. */
const ONE_OF: Readonly<Record<string, string>> = { 'io.k8s.apimachinery.pkg.api.resource.Quantity': 'string', 'io.k8s.apimachinery.pkg.util.intstr.IntOrString': 'string' };

function schemaOf(schema: Json): Json {
  const out: Json = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'allOf' && Array.isArray(value) && value.length === 1 && isObject(value[0])) Object.assign(out, schemaOf(value[0]));
    else if (key === '$ref') out.$ref = String(value).replace('#/components/schemas/', '#/definitions/');
    else if (key === 'properties' && isObject(value)) out.properties = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, schemaOf(one as Json)]));
    else if (isObject(value) && (key === 'items' || key === 'additionalProperties')) out[key] = schemaOf(value);
    else if (!NEWER.has(key)) out[key] = value;
  }
  return out;
}

const parameterOf = ({ schema, ...rest }: Json): Json => ({ ...(isObject(schema) ? schema : {}), ...rest });

const operationOf = (operation: Json): Json => (Array.isArray(operation.parameters) ? { ...operation, parameters: operation.parameters.map(parameterOf) } : operation);

/** @param schemas components of documents of version 3, by name */
export function swagger(info: Json, paths: Json, schemas: Json): Json {
  const definitions = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, { ...(name in ONE_OF ? { type: ONE_OF[name]! } : {}), ...schemaOf(schema as Json) }]));
  const operations = Object.entries(paths).map(([path, item]) => [path, Object.fromEntries(Object.entries(item as Json).map(([method, operation]) => [method, operationOf(operation as Json)]))]);
  return { swagger: '2.0', info, paths: Object.fromEntries(operations), definitions };
}
