/** The forms of -o that print an object itself: yaml, json, name, templates. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { goJson } from '../../shared/jsonpath/json-text.ts';
import { emitYaml } from '../../../kernel/yaml/emit.ts';
import { CommandError } from '../client/failure.ts';
import type { Session } from '../session.ts';
import { kyaml } from './kyaml.ts';

/** Turns one object (or list) into text. */
export type ObjectPrinter = (object: unknown) => string;

/** What every printing command accepts. */
export const OBJECT_FORMATS = ['go-template', 'go-template-file', 'json', 'jsonpath', 'jsonpath-as-json', 'jsonpath-file', 'kyaml', 'name', 'template', 'templatefile', 'yaml'] as const;

/** Splits `jsonpath={.x}` in two; `--template` supplies what is missing. */
function formatOf(session: Session): { format: string; argument: string | undefined } {
  const output = session.flag('output');
  const template = session.flag('template');
  const equals = output.indexOf('=');
  // With --template a format has no argument of its own.
  if (equals >= 0 && !template && !/^(json|k?yaml|name)=/i.test(output)) return { format: output.slice(0, equals), argument: output.slice(equals + 1) };
  if (template && (output === '' || !session.flags.changed('output'))) return { format: 'go-template', argument: template };
  return { format: output, argument: template || undefined };
}

/** @throws CommandError where the format is unknown or its template is wrong; undefined where none is asked for */
export function objectPrinter(session: Session, formats: readonly string[] = OBJECT_FORMATS): ObjectPrinter | undefined {
  const { format, argument } = formatOf(session);
  if (format === '') return undefined;
  const plain = format.toLowerCase();
  const known = /^(json|yaml|kyaml|name)$/.test(plain) ? plain : format;
  const printer = formats.includes(known) ? printerOf(session, known, argument) : undefined;
  if (!printer) throw new CommandError(`unable to match a printer suitable for the output format ${JSON.stringify(session.flag('output'))}, allowed formats are: ${[...formats].sort().join(',')}`);
  return managedFieldsFilter(session, printer);
}

function printerOf(session: Session, format: string, argument: string | undefined): ObjectPrinter | undefined {
  switch (format) {
    case 'json': return (object) => `${goJson(object, 4)}\n`;
    case 'yaml': return yamlPrinter();
    case 'kyaml': return kyaml;
    case 'name': return (object) => names(object);
    case 'jsonpath': case 'jsonpath-as-json': return session.templates!.jsonPath(session, format, argument || undefined);
    case 'jsonpath-file': return session.templates!.jsonPath(session, 'jsonpath', argument ? templateFile(session, argument) : undefined);
    case 'go-template': case 'template': return session.templates!.goTemplate(session, argument || undefined);
    case 'go-template-file': case 'templatefile': return session.templates!.goTemplate(session, argument ? templateFile(session, argument) : undefined);
    default: return undefined;
  }
}

function templateFile(session: Session, path: string): string {
  try {
    return session.readText(path);
  } catch (error) {
    if (error instanceof CommandError) throw new CommandError(`error reading --template ${path}, ${error.message}`);
    throw error;
  }
}

/** Objects printed one after the other are separated by `---`. */
function yamlPrinter(): ObjectPrinter {
  let count = 0;
  return (object) => `${count++ > 0 ? '---\n' : ''}${emitYaml(object)}`;
}

function names(object: unknown): string {
  const one = object as KubernetesObject & { items?: KubernetesObject[] };
  if (Array.isArray(one.items) && one.kind.endsWith('List')) return one.items.map(names).join('');
  const group = one.apiVersion?.includes('/') ? `.${one.apiVersion.split('/')[0]}` : '';
  return `${one.kind.toLowerCase()}${group}/${one.metadata?.name ?? '<unknown>'}\n`;
}

/** metadata.managedFields is left out unless --show-managed-fields asks for it. */
function managedFieldsFilter(session: Session, printer: ObjectPrinter): ObjectPrinter {
  const template = /^(jsonpath|go-template|template)/.test(session.flag('output')) || session.flag('output') === 'name';
  if (template || session.switch('show-managed-fields')) return printer;
  return (object) => printer(withoutManagedFields(object));
}

export function withoutManagedFields(object: unknown): unknown {
  if (object === null || typeof object !== 'object') return object;
  const one = object as Record<string, unknown> & { metadata?: Record<string, unknown>; items?: unknown[] };
  const items = Array.isArray(one.items) ? { items: one.items.map(withoutManagedFields) } : {};
  if (!one.metadata || !('managedFields' in one.metadata)) return 'items' in items ? { ...one, ...items } : one;
  const { managedFields: _, ...metadata } = one.metadata;
  return { ...one, ...items, metadata };
}

/** The list that several objects are printed as. */
export const listOf = (items: readonly unknown[]): Record<string, unknown> => ({ apiVersion: 'v1', items, kind: 'List', metadata: { resourceVersion: '' } });
