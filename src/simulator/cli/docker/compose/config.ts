/** docker compose config */
import type { Blocking } from '../../../kernel/blocking.ts';
import { sha256Hex } from '../../../kernel/sha256.ts';
import { encode } from '../../../kernel/bytes.ts';
import { writeFile } from '../../../kernel/files.ts';
import { indentJson } from '../../shared/gotemplate/json.ts';
import { emitYaml } from '../../../kernel/yaml/emit.ts';
import type { Behaviour } from '../behaviour.ts';
import { CliError } from '../errors.ts';
import type { Project, Service } from './model.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { inOrder } from './consistency.ts';
import { loadProject, rawDocuments } from './project.ts';
import { variablesOf, variablesTable } from './variables.ts';

/** Objects in the order in which compose shows their keys: services' by name. */
const byKey = (service: Service): Record<string, unknown> => Object.fromEntries(Object.entries(service).sort(([a], [b]) => (a === 'profiles' ? -1 : b === 'profiles' ? 1 : a < b ? -1 : 1)));

/** `$` stands doubled in the file, as it would be interpolated again. */
function escaped(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('$', '$$$$');
  if (Array.isArray(value)) return value.map(escaped);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, escaped(item)]));
  return value;
}

export function configOf(project: Project, wanted: readonly string[] = []): Record<string, unknown> {
  const services = Object.entries(project.services).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  const section = (name: 'networks' | 'volumes' | 'secrets' | 'configs'): Record<string, unknown> => (Object.keys(project[name]).length > 0 ? { [name]: project[name] } : {});
  return { name: project.name, services: Object.fromEntries(services.map(([name, service]) => [name, byKey(service)])), ...section('networks'), ...section('volumes'), ...section('secrets'), ...section('configs') };
}

export const imageOf = (project: Project, name: string): string => project.services[name]?.image ?? project.disabled[name]?.image ?? `${project.name}-${name}`;

export const hashOf = (service: Service): string => {
  const { scale: _, depends_on: __, profiles: ___, build: ____, ...rest } = service;
  return sha256Hex(encode(JSON.stringify(rest)));
};

/** JSON shows some fields that YAML leaves out. */
function withNulls(model: Record<string, unknown>): Record<string, unknown> {
  const services = Object.fromEntries(Object.entries(model['services'] as Record<string, Record<string, unknown>>).map(([name, service]) => [name, Object.fromEntries(Object.entries({ command: null, entrypoint: null, ...service }).sort(([a], [b]) => (a === 'profiles' ? -1 : b === 'profiles' ? 1 : a < b ? -1 : 1)))]));
  const networks = model['networks'] as Record<string, object> | undefined;
  return { ...model, services, ...(networks && { networks: Object.fromEntries(Object.entries(networks).map(([name, network]) => [name, { ...network, ipam: (network as { ipam?: object }).ipam ?? {} }])) }) };
}

function* showVariables(invocation: Invocation): Blocking<number> {
  const { p, flags } = invocation;
  const found = variablesOf(rawDocuments(invocation));
  const json = Object.fromEntries(found.map((one) => [one.name, { Name: one.name, DefaultValue: one.defaultValue, PresenceValue: one.presenceValue, Required: one.required }]));
  yield* p.write(1, flags.string('format') === 'json' ? `${JSON.stringify(json)}\n` : variablesTable(found));
  return 0;
}

export const config: Behaviour = {
  path: 'compose config',
  checkArguments: () => undefined,
  notSimulated: ['lock-image-digests', 'resolve-image-digests', 'no-consistency', 'no-path-resolution', 'models'],
  *run(invocation): Blocking<number> {
    const { p, flags, args } = invocation;
    if (flags.bool('variables')) return yield* showVariables(invocation);
    const project = yield* loadProject(invocation, false, !flags.bool('no-interpolate'));
    const lines = (names: readonly string[]): Blocking<void> => p.write(1, names.map((name) => `${name}\n`).join(''));
    for (const name of args) if (!project.services[name] && !project.disabled[name]) throw new CliError(`no such service: ${name}`);
    if (flags.bool('quiet')) return 0;
    if (flags.bool('services')) yield* lines(Object.keys(project.services));
    else if (flags.bool('volumes')) yield* lines(Object.keys(project.volumes));
    else if (flags.bool('networks')) yield* lines(Object.keys(project.networks));
    else if (flags.bool('profiles')) yield* lines([...new Set([...Object.values(project.services), ...Object.values(project.disabled)].flatMap((service) => service.profiles ?? []))].sort());
    else if (flags.bool('images')) yield* lines(inOrder(project.services, args).map((name) => imageOf(project, name)));
    else if (flags.bool('environment')) yield* lines([...project.environment].map(([name, value]) => `${name}=${value}`).sort());
    else if (flags.string('hash')) yield* lines((flags.string('hash') === '*' ? Object.keys(project.services) : flags.string('hash').split(',')).map((name) => `${name} ${hashOf(project.services[name]!)}`));
    else {
      const wanted = args.length > 0 ? inOrder(project.services, args) : [];
      const model = flags.bool('no-interpolate') ? configOf(project, wanted) : escaped(configOf(project, wanted)) as Record<string, unknown>;
      const text = flags.string('format') === 'json' ? indentJson(withNulls(model), '  ', { ordered: true, escapeHtml: false }) : emitYaml(model, { sort: false, indentSequences: true, width: Infinity });
      if (flags.string('output')) writeFile(p, flags.string('output'), text);
      else yield* p.write(1, text);
    }
    return 0;
  },
};
