/** The template of the default rule: `Host(\`{{ normalize .Name }}\`)`. Of Go's templates it knows fields and a few functions, in pipelines. */
import { normalized } from './labels.ts';

export interface Model {
  readonly Name: string;
  readonly ContainerName: string;
  readonly Labels: Readonly<Record<string, string>>;
}

export type RuleTemplate = (model: Model) => string;

export class RuleTemplateError extends Error {}

const FUNCTIONS: Readonly<Record<string, (...args: string[]) => string>> = {
  normalize: (name) => normalized(name ?? ''), lower: (name = '') => name.toLowerCase(), upper: (name = '') => name.toUpperCase(), trim: (name = '') => name.trim(),
  trimPrefix: (prefix = '', name = '') => (name.startsWith(prefix) ? name.slice(prefix.length) : name), trimSuffix: (suffix = '', name = '') => (name.endsWith(suffix) ? name.slice(0, name.length - suffix.length) : name),
  replace: (old = '', by = '', name = '') => name.replaceAll(old, by), default: (otherwise = '', given = '') => given || otherwise,
};

/** @throws RuleTemplateError for what is no such template, or not simulated */
export function ruleTemplate(source: string): RuleTemplate {
  const parts = source.split(/\{\{-?\s*(.*?)\s*-?\}\}/s);
  if (/\{\{/.test(parts.filter((_, place) => place % 2 === 0).join(''))) throw new RuleTemplateError('template: defaultRule:1: unclosed action');
  const made = parts.map((part, place): RuleTemplate => (place % 2 === 0 ? () => part : pipeline(part)));
  return (model) => made.map((part) => part(model)).join('');
}

function pipeline(text: string): RuleTemplate {
  const commands = text.split('|').map((command) => command.match(/"(?:[^"\\]|\\.)*"|`[^`]*`|[^\s]+/g) ?? []);
  if (commands.some((command) => command.length === 0)) throw new RuleTemplateError('template: defaultRule:1: missing value for command');
  for (const [name = ''] of commands) if (/^[a-z]\w*$/i.test(name) && name !== 'index' && !FUNCTIONS[name]) throw new RuleTemplateError(`template: defaultRule:1: function ${JSON.stringify(name)} is not simulated here`);
  return (model) => commands.reduce<string | undefined>((before, [name = '', ...args]) => {
    const values = [...args.map((one) => valueOf(one, model)), ...(before === undefined ? [] : [before])];
    if (name === 'index') return args[0] === '.Labels' ? model.Labels[values[1] ?? ''] ?? '' : '';
    return FUNCTIONS[name] ? FUNCTIONS[name](...values) : valueOf(name, model);
  }, undefined) ?? '';
}

function valueOf(word: string, model: Model): string {
  if (/^["`]/.test(word)) return word.slice(1, -1);
  const [, field = '', label] = /^\.(\w+)(?:\.(.+))?$/.exec(word) ?? [];
  if (field === 'Labels') return label === undefined ? '' : model.Labels[label] ?? '<no value>';
  if (field === 'Name' || field === 'ContainerName') return model[field];
  throw new RuleTemplateError(`template: defaultRule:1: executing "defaultRule" at <${word}>: can't evaluate field ${field} in type struct { Name string; ContainerName string; Labels map[string]string }`);
}
