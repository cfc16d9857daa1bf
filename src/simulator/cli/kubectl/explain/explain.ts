/** kubectl explain */
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, SilentExit } from '../client/failure.ts';
import { splitApiVersion } from '../client/mapper.ts';
import type { Session } from '../session.ts';
import type { ApiResource } from '../client/discovery.ts';
import type { Verb } from '../tree/verb.ts';
import { documentOf, element, resolve, schemaOfKind, typeName, type Document, type Schema } from './schema.ts';

export const explain: Verb = {
  path: 'explain', run,
};

const WIDTH = 80;

function* run(session: Session): Blocking<void> {
  const { args } = session;
  const output = session.flag('output');
  if (args.length === 0) throw session.usageError('You must specify the type of resource to explain. Use "kubectl api-resources" for a complete list of supported resources.\n');
  if (args.length > 1) throw session.usageError('We accept only this format: explain RESOURCE\n');
  if (output !== 'plaintext' && output !== 'plaintext-openapiv2') throw new CommandError(`unknown output format ${JSON.stringify(output)}`);
  const { resource, path } = yield* subject(session, args[0]!);
  const document = yield* documentOf(session, resource);
  const found = follow(document, schemaOfKind(document, resource), path);
  const head = `${resource.group ? `GROUP:      ${resource.group}\n` : ''}KIND:       ${resource.kind}\nVERSION:    ${resource.version}\n\n`;
  if ('missing' in found) {
    yield* session.out(head);
    throw new CommandError(`field ${JSON.stringify(found.missing)} does not exist`);
  }
  yield* session.out(head + body(session, document, found, path.at(-1)));
}

/** `pods.spec.containers`, perhaps with a group: `deployments.apps.spec` is not taken apart any further. */
function* subject(session: Session, word: string): Blocking<{ resource: ApiResource; path: string[] }> {
  const [type = '', ...path] = word.split('.').filter((part) => part !== '');
  const mapper = yield* session.mapper();
  const apiVersion = session.flag('api-version');
  let resource = mapper.lookup(type);
  if (!resource) {
    yield* session.err(`the server doesn't have a resource type ${JSON.stringify(type)}\n`);
    throw new SilentExit();
  }
  if (apiVersion) {
    const wanted = splitApiVersion(apiVersion);
    const found = mapper.discovery.resources.find((one) => one.kind === resource!.kind && one.group === wanted.group && one.version === wanted.version);
    if (!found) throw new CommandError(`couldn't find resource for "${wanted.group}/${wanted.version}, Kind=${resource.kind}"`);
    resource = found;
  }
  return { resource, path };
}

type Found = { schema: Schema } | { missing: string };

function follow(document: Document, root: Schema, path: readonly string[]): Found {
  let schema = root;
  for (const name of path) {
    const owner = element(document, schema);
    const next = owner.properties?.[name];
    if (!next) return { missing: name };
    schema = next;
  }
  return { schema };
}

function body(session: Session, document: Document, { schema }: { schema: Schema }, field: string | undefined): string {
  const target = element(document, schema);
  const texts = [schema.description, resolve(document, schema).description, target.description].filter((text, index, all) => text && all.indexOf(text) === index) as string[];
  const title = field === undefined ? '' : `FIELD: ${field} <${typeName(document, schema)}>\n`;
  const choices = schema.enum ? `ENUM:\n${schema.enum.map((value) => `    ${String(value)}\n`).join('')}` : '';
  const description = `DESCRIPTION:\n${texts.length > 0 ? texts.map((text) => wrapped(text, 4)).join('\n') : '    The server gives no description.\n'}`;
  const recursive = session.switch('recursive');
  const fields = target.properties ? `FIELDS:\n${recursive ? tree(document, target, 2, 1, session.flags.number('max-depth')) : flat(document, target)}\n` : '';
  return [title, choices, description, fields].filter((part) => part !== '').join('\n') + (fields === '' ? '\n' : '');
}

function wrapped(text: string, indent: number): string {
  const margin = ' '.repeat(indent);
  return text.split('\n').map((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > WIDTH - indent) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].map((one) => (one === '' ? '\n' : `${margin}${one}\n`)).join('');
  }).join('');
}

function flat(document: Document, owner: Schema): string {
  return Object.keys(owner.properties!).sort().map((name) => {
    const field = owner.properties![name]!;
    const text = field.description ?? resolve(document, field).description ?? 'The server gives no description.';
    const choices = field.enum ? `  enum: ${field.enum.map(String).slice(0, 4).join(', ')}${field.enum.length > 4 ? ', ....' : ''}\n` : '';
    return `  ${name}\t<${typeName(document, field)}>${owner.required?.includes(name) ? ' -required-' : ''}\n${choices}${wrapped(text, 4)}\n`;
  }).join('').replace(/\n$/, '');
}

/** Fields below fields; a schema inside itself is not opened again. */
function tree(document: Document, owner: Schema, indent: number, depth: number, deepest: number, above: readonly Schema[] = []): string {
  return Object.keys(owner.properties ?? {}).sort().map((name) => {
    const field = owner.properties![name]!;
    const below = element(document, field);
    const choices = field.enum ? `${' '.repeat(indent)}enum: ${field.enum.map(String).slice(0, 4).join(', ')}${field.enum.length > 4 ? ', ....' : ''}\n` : '';
    const open = below.properties && below !== owner && !above.includes(below) && (deepest <= 0 || depth < deepest);
    return `${' '.repeat(indent)}${name}\t<${typeName(document, field)}>${owner.required?.includes(name) ? ' -required-' : ''}\n${choices}${open ? tree(document, below, indent + 2, depth + 1, deepest, [...above, owner]) : ''}`;
  }).join('');
}
