/** kubectl explain */
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, NoResourceError } from '../client/failure.ts';
import { groupResource, resourceText, splitApiVersion } from '../client/mapper.ts';
import { JsonPathError, type Node } from '../../shared/jsonpath/nodes.ts';
import { parseTemplate } from '../../shared/jsonpath/parse.ts';
import type { Session } from '../session.ts';
import type { ApiResource } from '../client/discovery.ts';
import type { Verb } from '../tree/verb.ts';
import { documentOf, element, resolve, resolveReference, schemaOfKind, typeName, type Document, type Schema } from './schema.ts';
import { warnOfShortNames } from '../resource/selection.ts';
import { indent, wrap } from './wrap.ts';

export const explain: Verb = {
  path: 'explain', run,
};

function* run(session: Session): Blocking<void> {
  const { args } = session;
  const output = session.flag('output'), depth = session.flags.number('max-depth');
  if (args.length === 0) throw new CommandError('You must specify the type of resource to explain. Use "kubectl api-resources" for a complete list of supported resources.');
  if (args.length > 1) throw new CommandError('We accept only this format: explain RESOURCE');
  if (depth > 0 && !session.switch('recursive')) throw new CommandError('--max-depth requires --recursive');
  if (depth < 0) throw new CommandError('--max-depth must be non-negative');
  const { resource, path } = yield* subject(session, args[0]!);
  if (output !== 'plaintext' && output !== 'plaintext-openapiv2') throw new CommandError(`unrecognized format: ${output}`);
  const document = yield* documentOf(session, resource);
  const head = `${resource.group ? `GROUP:      ${resource.group}\n` : ''}KIND:       ${resource.kind}\nVERSION:    ${resource.version}\n\n`;
  const found = follow(document, schemaOfKind(document, resource), path);
  if ('missing' in found) {
    yield* session.out(head);
    throw new CommandError(`field ${JSON.stringify(found.missing)} does not exist`);
  }
  yield* session.out(head + body(session, document, found, path.at(-1)));
}

/** `pods.spec.containers`, or `deployments.apps.spec` where the group follows the whole name. */
function* subject(session: Session, word: string): Blocking<{ resource: ApiResource; path: string[] }> {
  const [first] = nodesOf(word);
  const type = word === '.' ? '' : first?.kind === 'field' ? first.name : undefined;
  if (type === undefined) throw new CommandError(NOT_A_FIELD);
  if (type === '') throw new CommandError('a resource must be present, got: /, Resource=');
  const mapper = yield* session.mapper();
  const resource = mapper.lookup(type);
  yield* warnOfShortNames(session, mapper, [type]);
  if (!resource) throw new NoResourceError(`the server doesn't have a resource type ${JSON.stringify(type)}`);
  const apiVersion = session.flag('api-version');
  if (apiVersion) return { resource: ofVersion(mapper.discovery.resources, resource, apiVersion), path: fieldsOf(word, 'invalid jsonpath syntax, all nodes must be field nodes') };
  const named = mapper.discovery.resources.filter((one) => one.name === resource.name).find((one) => word.startsWith(groupResource(one)));
  const rest = named && word.slice(groupResource(named).length);
  return { resource: named ?? resource, path: rest === '' ? [] : fieldsOf(rest ?? word) };
}

const NOT_A_FIELD = 'invalid jsonpath syntax, first node must be field node';

/** The word is a JSONPath. @throws CommandError */
function nodesOf(word: string): readonly Node[] {
  try {
    const [path, ...more] = parseTemplate(`{.${word}}`);
    if (path?.kind !== 'path' || more.length > 0) throw new CommandError('must pass in 1 jsonpath string');
    return path.nodes;
  } catch (error) {
    throw error instanceof JsonPathError ? new CommandError(error.message) : error;
  }
}

/** All behind the first part: fields only. @throws CommandError */
const fieldsOf = (word: string, wrong = NOT_A_FIELD): string[] => nodesOf(word).slice(1).map((node) => {
  if (node.kind !== 'field') throw new CommandError(wrong);
  return node.name;
}).filter((name) => name !== '');

/** The same resource in a version of its own or another group. */
function ofVersion(resources: readonly ApiResource[], resource: ApiResource, apiVersion: string): ApiResource {
  const { group, version } = splitApiVersion(apiVersion);
  const here = resources.filter((one) => one.group === group && one.version === version);
  const found = here.find((one) => one.name === resource.name);
  if (found) return found;
  const wanted = resourceText({ ...resource, group, version });
  throw new CommandError(here.length > 0 ? `GVR (${wanted}) not found in OpenAPI schema` : `couldn't find resource for ${JSON.stringify(wanted)}`);
}

type Found = { schema: Schema } | { missing: string };

function follow(document: Document, root: Schema, path: readonly string[]): Found {
  let schema = root;
  for (const name of path) {
    const owner = element(document, schema);
    const next = owner.properties?.[name];
    // Whichever is missing, the last one is named.
    if (!next) return { missing: path.at(-1)! };
    schema = next;
  }
  return { schema };
}

function body(session: Session, document: Document, { schema }: { schema: Schema }, field: string | undefined): string {
  const target = element(document, schema);
  const values = schema.enum ? `ENUM:${schema.enum.map((value) => `\n    ${shown(value)}`).join('')}` : '';
  const title = field === undefined ? '' : `FIELD: ${field} <${typeName(document, schema)}>\n${values}\n\n`;
  const description = `DESCRIPTION:\n${indent(wrap(descriptions(document, schema) || '<empty>', 76), 4)}\n`;
  const fields = target.properties ? `FIELDS:\n${session.switch('recursive') ? tree(document, target, 2, 1, session.flags.number('max-depth')) : flat(document, target)}` : '';
  return `${title}${description}${fields}\n`;
}

/** A field's own text, then that of its type, one below the other. */
function descriptions(document: Document, schema: Schema): string {
  const { description, allOf = [], items, additionalProperties } = resolveReference(document, schema);
  const below = [...allOf, ...(items ? [items] : []), ...(typeof additionalProperties === 'object' ? [additionalProperties] : [])];
  return (description ? `${description}\n` : '') + below.map((one) => descriptions(document, one)).join('');
}

const shown = (value: unknown): string => (value === '' ? '""' : String(value));

/** At most four of the values a field can have. */
const choices = (field: Schema, margin: number): string =>
  field.enum ? `${' '.repeat(margin)}enum: ${field.enum.slice(0, 4).map(shown).join(', ')}${field.enum.length > 4 ? ', ....' : ''}\n` : '';

const line = (document: Document, owner: Schema, name: string, margin: number): string => {
  const field = owner.properties![name]!;
  return `${' '.repeat(margin)}${name}\t<${typeName(document, field)}>${owner.required?.includes(name) ? ' -required-' : ''}\n${choices(field, margin)}`;
};

function flat(document: Document, owner: Schema): string {
  return Object.keys(owner.properties!).sort().map((name) => {
    const field = owner.properties![name]!;
    const text = field.description || '<no description>';
    return `${line(document, owner, name, 2)}${indent(wrap(text, 76), 4)}\n\n`;
  }).join('');
}

/** Fields below fields; a schema inside itself is not opened again. */
function tree(document: Document, owner: Schema, margin: number, depth: number, deepest: number, above: readonly Schema[] = []): string {
  return Object.keys(owner.properties ?? {}).sort().map((name) => {
    const below = element(document, owner.properties![name]!);
    const open = below.properties && below !== owner && !above.includes(below) && (deepest <= 0 || depth < deepest);
    return `${line(document, owner, name, margin)}${open ? tree(document, below, margin + 2, depth + 1, deepest, [...above, owner]) : ''}`;
  }).join('');
}
