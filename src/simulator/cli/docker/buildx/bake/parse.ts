/** Bake files as a whole: those in HCL and JSON, and compose files among them. */
import type { Process } from '../../../../kernel/process.ts';
import { CliError } from '../../errors.ts';
import { sourceExcerpt } from '../excerpt.ts';
import { addComposeFiles, isCompose } from './compose-file.ts';
import { addGroup, defineTargets, type Definition } from './definition.ts';
import { HclError, type Source } from './hcl-error.ts';
import { readHcl } from './hcl.ts';
import type { Body } from './hcl-syntax.ts';
import { readJson } from './json.ts';
import { mergeTargets } from './target.ts';
import { Variables, type Given } from './variables.ts';

export interface Parsed {
  definition: Definition;
  variables: Variables;
}

const read = (source: Source): Body => (/\.json$/.test(source.name) || (!/\.hcl$/.test(source.name) && /^\s*\{/.test(source.text)) ? readJson(source) : readHcl(source));

/** --var NAME=value. @throws CliError */
function givenTo(p: Process, vars: readonly string[]): Given {
  const own = new Map(vars.map((spec) => {
    const [name = '', value] = spec.split(/=(.*)/s);
    if (name === '') throw new CliError(`ERROR: invalid variable ${JSON.stringify(spec)}, key is empty`);
    if (value === undefined) throw new CliError(`ERROR: invalid variable ${JSON.stringify(spec)}, expected key=value`);
    return [name, value] as const;
  }));
  return { get: (name) => own.get(name) ?? p.env.get(name) };
}

/** @throws CliError */
export function parseFiles(p: Process, files: readonly Source[], vars: readonly string[]): Parsed {
  const given = givenTo(p, vars), compose = files.filter(isCompose);
  try {
    const bodies = files.filter((file) => !isCompose(file)).map(read);
    const variables = new Variables(bodies, given, { BAKE_CMD_CONTEXT: 'cwd://', BAKE_LOCAL_PLATFORM: 'linux/amd64' }, { now: p.now, home: p.env.get('HOME') ?? '', hex: (length) => p.kernel.random('bake', `${p.pid} ${p.now}`).hex(length) });
    const definition: Definition = { groups: [], targets: new Map() };
    if (compose.length > 0) addComposeFiles(definition, compose, given);
    const own = defineTargets(bodies, variables);
    for (const group of own.groups) addGroup(definition, group);
    for (const [name, target] of own.targets) definition.targets.set(name, mergeTargets(definition.targets.get(name) ?? {}, target));
    // A variable that is wrong is told of even where nothing uses it.
    variables.all();
    return { definition, variables };
  } catch (error) {
    if (!(error instanceof HclError)) throw error;
    const { source, startLine, endLine } = error;
    throw new CliError(`${sourceExcerpt({ filename: source.name, text: source.text, ranges: [{ start: startLine, end: endLine }] })}ERROR: ${error.message}`);
  }
}
