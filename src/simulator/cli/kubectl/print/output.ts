/** The forms of -o that print an object itself: yaml, json, name, templates. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { ExecutionError, Template, TemplateError } from '../../shared/gotemplate/template.ts';
import { goText, JsonPath } from '../../shared/jsonpath/evaluate.ts';
import { goJson } from '../../shared/jsonpath/json-text.ts';
import { JsonPathError } from '../../shared/jsonpath/nodes.ts';
import { printResults } from '../../shared/jsonpath/print.ts';
import { fromBase64, illegalBase64 } from '../../../kernel/base64.ts';
import { decode } from '../../../kernel/bytes.ts';
import { emitYaml } from '../../../kernel/yaml/emit.ts';
import { CommandError, PrintFailure } from '../client/failure.ts';
import type { Session } from '../session.ts';
import { goValue } from './go-value.ts';
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
  if (equals >= 0 && !template) return { format: output.slice(0, equals), argument: output.slice(equals + 1) };
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
    case 'jsonpath': case 'jsonpath-as-json': return jsonPathPrinter(session, format, argument);
    case 'jsonpath-file': return jsonPathPrinter(session, 'jsonpath', argument === undefined ? undefined : templateFile(session, argument));
    case 'go-template': case 'template': return templatePrinter(session, argument);
    case 'go-template-file': case 'templatefile': return templatePrinter(session, argument === undefined ? undefined : templateFile(session, argument));
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
  const group = one.apiVersion.includes('/') ? `.${one.apiVersion.split('/')[0]}` : '';
  return `${one.kind.toLowerCase()}${group}/${one.metadata.name}\n`;
}

function jsonPathPrinter(session: Session, format: string, template: string | undefined): ObjectPrinter {
  if (!template) throw new CommandError('template format specified but no template given');
  try {
    const path = new JsonPath(template, { allowMissing: session.switch('allow-missing-template-keys') });
    return (object) => {
      try {
        const results = path.find(object);
        return format === 'jsonpath' ? printResults(results) : results.map((values) => `${goJson(values, 4)}\n`).join('');
      } catch (error) {
        if (!(error instanceof JsonPathError)) throw error;
        throw new CommandError(`error executing jsonpath ${JSON.stringify(template)}: Error executing template: ${error.message}. Printing more information for debugging the template:\n\ttemplate was:\n\t\t${template}\n\tobject given to jsonpath engine was:\n\t\t${goValue(object)}\n\n`);
      }
    };
  } catch (error) {
    if (error instanceof JsonPathError) throw new CommandError(`error parsing jsonpath ${template}, ${error.message}`);
    throw error;
  }
}

function templatePrinter(session: Session, source: string | undefined): ObjectPrinter {
  if (!source) throw new CommandError('template format specified but no template given');
  const functions = {
    exists: { least: 1, most: Infinity, call: (path: unknown[]) => dig(path) !== undefined },
    base64decode: { least: 1, most: 1, call: ([text]: unknown[]) => {
      const bytes = fromBase64(String(text));
      if (!bytes) throw new Error(`base64 decode failed: illegal base64 data at input byte ${illegalBase64(String(text))}`);
      return decode(bytes);
    } },
  };
  let template: Template;
  try {
    template = new Template(source, { name: 'output', functions, untyped: true, strictKeys: !session.switch('allow-missing-template-keys') });
  } catch (error) {
    if (error instanceof TemplateError) throw new CommandError(`error parsing template ${source}, ${error.message}`);
    throw error;
  }
  return (object) => {
    try {
      return template.execute(object);
    } catch (error) {
      if (!(error instanceof ExecutionError)) throw error;
      const shown = `${error.output}Error executing template: ${error.message}. Printing more information for debugging the template:\n\ttemplate was:\n\t\t${source}\n\traw data was:\n\t\t${goJson(object)}\n\tobject given to template engine was:\n\t\t${goText(object)}\n\n`;
      throw new PrintFailure(`error executing template ${JSON.stringify(source)}: ${error.message}`, shown);
    }
  };
}

function dig([value, ...path]: unknown[]): unknown {
  return path.reduce<unknown>((current, key) => (current !== null && typeof current === 'object' ? (current as Record<string, unknown>)[String(key)] : undefined), value);
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
