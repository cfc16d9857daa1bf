/** docker compose config */
import type { Blocking } from '../../../kernel/blocking.ts';
import { Errno } from '../../../kernel/errno.ts';
import { writeFile } from '../../../kernel/files.ts';
import { indentJson } from '../../../kernel/gotemplate/json.ts';
import type { Process } from '../../../kernel/process.ts';
import { emitYaml } from '../../../kernel/yaml/emit.ts';
import type { Behaviour } from '../behaviour.ts';
import { CliError } from '../errors.ts';
import { hashOf, imageOf } from './identity.ts';
import type { Project } from './model.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { inOrder } from './consistency.ts';
import { enable } from './enable.ts';
import { composeFlag } from './compose-flag.ts';
import { lockedModel, lockedProject, pinImages, pinModel } from './pinned-images.ts';
import { checkServices } from './project-or-name.ts';
import { loadModel, loadProject, rawDocuments, warn, type Loading } from './project.ts';
import { sorted } from './raw.ts';
import { inYamlOrder, throughout } from './yaml-key-order.ts';
import { fitted } from './shape.ts';
import { dropUnused } from './used-resources.ts';
import { variablesOf, variablesTable, type FoundVariable } from './variables.ts';

/** `$` stands doubled in the file, as it would be interpolated again. */
const escaped = (text: string): string => text.replaceAll('$', '$$$$');

const SECTIONS = { networks: 'network', volumes: 'volume', secrets: 'object', configs: 'object' } as const;

/** The project as it is shown: services, then what they use. */
export function configOf(project: Project): Record<string, unknown> {
  const sections = [...Object.keys(SECTIONS) as (keyof typeof SECTIONS)[], 'models' as const].filter((name) => Object.keys(project[name]).length > 0);
  return { ...(project.name !== '' && { name: project.name }), services: project.services, ...Object.fromEntries(sections.map((name) => [name, project[name]])), ...project.extensions };
}

/** JSON shows some empty fields that YAML leaves out, and the top level by name. */
function jsonOf(project: Project): Record<string, unknown> {
  const { models: _, ...model } = configOf(project);
  const shaped = (value: unknown, shape: string): Record<string, unknown> => Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, fitted(one, shape, name, true)]));
  return sorted({ ...model, services: shaped(model.services, 'service'), ...Object.fromEntries(Object.entries(SECTIONS).filter(([name]) => name in model).map(([name, shape]) => [name, shaped(model[name], shape)])) });
}

function* showVariables({ p, flags }: Invocation, found: readonly FoundVariable[]): Blocking<void> {
  const fields = Object.fromEntries(found.map((one) => [one.name, { Name: one.name, DefaultValue: one.defaultValue, PresenceValue: one.presenceValue, Required: one.required }]));
  const small = Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, Object.fromEntries(Object.entries(one).map(([key, value]) => [key.toLowerCase(), value]))]));
  const format = flags.string('format');
  if (format !== '' && format !== 'json' && format !== 'yaml' && format !== 'table') throw new CliError(`format value ${JSON.stringify(format)} could not be parsed: parsing failed`);
  yield* p.write(1, format === 'json' ? indentJson(fields, '  ', { ordered: true }) : format === 'yaml' ? emitYaml(small, YAML) : variablesTable(found));
}

/** As compose's YAML library writes. */
export const YAML = { sort: false, indentSequences: true, fourth: true } as const;

/** What a flag asks for in place of the whole: names, one a line. */
function namesAsked({ flags, args }: Invocation, project: Project): readonly string[] | undefined {
  if (flags.bool('services')) return inOrder(project.services);
  if (flags.bool('volumes')) return Object.keys(project.volumes);
  if (flags.bool('networks')) return Object.keys(project.networks);
  if (flags.bool('models')) return Object.values(project.models).flatMap(({ model }) => model ?? []);
  if (flags.string('hash')) return hashes(project, flags.string('hash'));
  if (flags.bool('profiles')) return [...new Set([...Object.values(project.services), ...Object.values(project.disabled)].flatMap((service) => service.profiles ?? []))].sort();
  if (flags.bool('images')) return (args.length > 0 ? inOrder(project.services, args) : Object.keys(project.services)).map((name) => imageOf(project, name));
  if (flags.bool('environment')) return [...project.environment].map(([name, value]) => `${name}=${value}`).sort();
  return undefined;
}

function hashes(project: Project, wanted: string): string[] {
  const names = wanted === '*' ? Object.keys(project.services) : wanted.split(',');
  for (const name of names) if (!project.services[name]) throw new CliError(`no such service: ${name}`);
  return names.sort().map((name) => `${name} ${hashOf(project.services[name]!)}`);
}

/** The whole model, as it would be written in full. */
function* wholeText(invocation: Invocation, loading: Loading): Blocking<string> {
  const { p, flags, args } = invocation;
  const format = flags.string('format') || 'yaml';
  const checkFormat = (): void => {
    if (format !== 'yaml' && format !== 'json') throw new CliError(`unsupported format ${JSON.stringify(format)}`);
  };
  const pins = flags.bool('resolve-image-digests') || flags.bool('lock-image-digests');
  if (flags.bool('no-interpolate')) {
    if (args.length > 0) yield* warn(p, 'service filtering is not applied when --no-interpolate is set, the full model will be rendered');
    const { raw } = yield* loadModel(invocation, loading);
    if (pins) yield* pinModel(invocation, raw);
    checkFormat();
    const model = flags.bool('lock-image-digests') ? lockedModel(raw) : raw;
    return format === 'json' ? indentJson(model, '  ', { escapeHtml: true }).replace(/\n$/, '') : emitYaml(throughout(model), YAML);
  }
  const loaded = yield* loadProject(invocation, loading);
  checkServices(loaded, args);
  enable(loaded, args);
  if (pins) yield* pinImages(invocation, loaded, args);
  const wanted = args.length > 0 ? new Set(inOrder(loaded.services, args)) : undefined;
  const selected = { ...loaded, services: Object.fromEntries(Object.entries(loaded.services).filter(([name]) => wanted?.has(name) ?? true)) };
  if (wanted && composeFlag(invocation, 'all-resources') !== true) dropUnused(selected);
  const project = flags.bool('lock-image-digests') ? lockedProject(selected) : selected;
  checkFormat();
  return escaped(format === 'json' ? indentJson(jsonOf(project), '  ', { ordered: true, escapeHtml: true }).replace(/\n$/, '') : emitYaml(inYamlOrder(configOf(project)), YAML));
}

export const config: Behaviour = {
  path: 'compose config',
  takes: [0],
  *run(invocation): Blocking<number> {
    const { p, flags, args } = invocation;
    const loading: Loading = {
      interpolate: !flags.bool('no-interpolate'), normalise: !flags.bool('no-normalize'), resolvePaths: !flags.bool('no-path-resolution'),
      consistency: !flags.bool('no-consistency'), resolveEnvironment: !flags.bool('no-env-resolution'),
    };
    if (flags.bool('variables')) {
      if (args.length > 0) yield* warn(p, 'service filtering is not applied when --variables is set, variables from the full model will be rendered');
      yield* showVariables(invocation, variablesOf(rawDocuments(invocation)));
      return 0;
    }
    if (['services', 'volumes', 'networks', 'models', 'profiles', 'images', 'environment'].some((name) => flags.bool(name)) || flags.string('hash')) {
      if (flags.bool('services') && flags.bool('no-interpolate')) {
        const { raw } = yield* loadModel(invocation, loading);
        yield* p.write(1, Object.keys((raw.services ?? {}) as object).map((name) => `${name}\n`).join(''));
        return 0;
      }
      const project = yield* loadProject(invocation, { ...loading, resolveEnvironment: flags.bool('images') || flags.string('hash') !== '' });
      if (flags.bool('profiles') || flags.bool('images') || flags.bool('environment')) checkServices(project, args);
      if (flags.bool('images')) enable(project, args);
      const names = namesAsked(invocation, project)!;
      // --quiet silences the whole project only.
      yield* p.write(1, names.map((name) => `${name}\n`).join(''));
      return 0;
    }
    const text = yield* wholeText(invocation, loading);
    if (flags.bool('quiet')) return 0;
    if (flags.string('output')) keep(p, flags.string('output'), text);
    else yield* p.write(1, text);
    return 0;
  },
};

/** @throws CliError where the file cannot be written */
function keep(p: Process, path: string, content: string): void {
  try {
    writeFile(p, path, content);
  } catch (error) {
    throw error instanceof Errno ? new CliError(`open ${path}: ${error.goText}`) : error;
  }
}
