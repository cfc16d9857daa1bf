/** What bake files define: groups and targets, with every expression worked out. */
import { notSimulated } from '../../errors.ts';
import { HclError, twice } from './hcl-error.ts';
import { evaluate, type Scope } from './hcl-evaluate.ts';
import { text } from './hcl-functions.ts';
import { isMap, type Block, type Body, type Expression, type Value } from './hcl-syntax.ts';
import { FIELDS, mergeTargets, settingOf, type Group, type Target } from './target.ts';
import { Cycle, type Variables } from './variables.ts';

export interface Definition {
  groups: Group[];
  targets: Map<string, Target>;
}

const NAME = /^[a-zA-Z0-9_-]+$/;

/** @throws HclError */
function nameOf(block: Block): string {
  const [label] = block.labels;
  if (!label) throw new HclError(block.source, block.open, block.open + 1, `Missing name for ${block.type}`, `All ${block.type} blocks must have 1 labels (name).`);
  const [, more] = block.labels;
  if (more) throw new HclError(block.source, more.start, more.end, `Extraneous label for ${block.type}`, `Only 1 labels (name) are expected for ${block.type} blocks.`);
  if (!NAME.test(label.text)) throw new HclError(block.source, label.start, label.end, 'Invalid name', 'only "[a-zA-Z0-9_-]+" are allowed');
  return label.text;
}

/** `target.web.args` and `group.all.targets` in expressions; read when asked for, as variables are. */
function withBlocks(variables: Variables, files: readonly Body[]): Scope {
  const scope: Scope = {
    variable: (name) => (name === 'target' || name === 'group' ? blocksOf(name) : variables.variable(name)),
    knows: (name) => variables.knows(name),
    signature: (name) => variables.signature(name),
    call: (name, args) => variables.call(name, args),
  };
  const pending = new Set<Expression>();
  const attributeOf = (block: Block, name: string, value: Expression): Value => {
    if (pending.has(value)) throw new Cycle(`reference cycle not allowed for ${block.type}.${block.labels[0]?.text ?? ''}.${name}`);
    pending.add(value);
    try {
      return evaluate(value, scope);
    } catch (error) {
      if (!(error instanceof Cycle)) throw error;
      const told = new HclError(value.source, value.start, value.end, 'Invalid expression', error.message);
      told.isOnce = true;
      throw told;
    } finally {
      pending.delete(value);
    }
  };
  const blocksOf = (type: string): Value => {
    const object = {};
    for (const block of files.flatMap((file) => file.blocks).filter((one) => one.type === type)) {
      const inner = {};
      for (const { name, value } of block.body.attributes) Object.defineProperty(inner, name, { enumerable: true, configurable: true, get: () => attributeOf(block, name, value) });
      Object.defineProperty(object, block.labels[0]?.text ?? '', { value: inner, enumerable: true, configurable: true });
    }
    return object;
  };
  return scope;
}

/** Every combination of a matrix's values, the last name fastest. @throws HclError */
function combinations(block: Block, scope: Scope): Record<string, Value>[] {
  const matrix = block.body.attributes.find((one) => one.name === 'matrix');
  if (!matrix) return [{}];
  const value = evaluate(matrix.value, scope), { start, end } = block.labels[0]!;
  const wrong = !isMap(value) ? 'matrix must be a map' : Object.values(value).some((one) => one === null || typeof one !== 'object') ? 'matrix values must be a list' : undefined;
  if (wrong !== undefined) throw new HclError(block.source, start, end, 'Invalid name', wrong);
  return Object.entries(value as Record<string, Value>).reduce<Record<string, Value>[]>((all, [name, values]) => all.flatMap((one) => Object.values(values as Value[]).map((item) => ({ ...one, [name]: item }))), [{}]);
}

function targetOf(block: Block, scope: Scope): Target {
  const target: Target = {};
  for (const { name, value } of block.body.attributes) {
    if (name === 'policy') throw notSimulated('policies of a target');
    if (FIELDS[name] === undefined) continue;
    const setting = settingOf(name, twice(() => evaluate(value, scope)), value);
    if (setting !== undefined) target[name] = setting;
  }
  return target;
}

/** @throws HclError, CliError */
export function defineTargets(files: readonly Body[], variables: Variables): Definition {
  const scope = withBlocks(variables, files), definition: Definition = { groups: [], targets: new Map() };
  for (const block of files.flatMap((file) => file.blocks)) {
    if (block.type === 'group') addGroup(definition, groupOf(block, scope));
    else if (block.type === 'target') addTargets(definition, block, scope);
  }
  return definition;
}

function groupOf(block: Block, scope: Scope): Group {
  const name = nameOf(block), own = block.body.attributes.find((one) => one.name === 'name') ?? block.body.attributes.find((one) => one.name === 'matrix');
  if (own) throw new HclError(block.source, block.labels[0]!.start, block.labels[0]!.end, 'Invalid name', `${own.name} is not supported for groups`);
  const { targets = [], description = '' } = targetOfGroup(block, scope);
  return { name, targets, description };
}

function targetOfGroup(block: Block, scope: Scope): { targets?: string[]; description?: string } {
  const found = (name: string): Value | undefined => {
    const attribute = block.body.attributes.find((one) => one.name === name);
    return attribute && twice(() => evaluate(attribute.value, scope));
  };
  const targets = found('targets'), description = found('description'), at = block.body.attributes.find((one) => one.name === 'targets');
  const names = at && settingOf('tags', targets!, at.value) as string[] | undefined;
  return { ...(names && { targets: [...new Set(names)] }), ...(description !== undefined && { description: text(description) }) };
}

/** A group of a later file stands for an earlier one of its name. */
export function addGroup({ groups }: Definition, group: Group): void {
  const at = groups.findIndex((one) => one.name === group.name);
  if (at < 0) groups.push(group);
  else groups[at] = group;
}

function addTargets(definition: Definition, block: Block, scope: Scope): void {
  const name = nameOf(block), label = block.labels[0]!, rename = block.body.attributes.find((one) => one.name === 'name');
  const isMatrix = block.body.attributes.some((one) => one.name === 'matrix');
  if (isMatrix && !rename) throw new HclError(block.source, label.start, label.end, 'Invalid name', `duplicate name ${JSON.stringify(name)}`);
  if (rename && !isMatrix) throw new HclError(block.source, label.start, label.end, 'Invalid name', 'name requires matrix');
  const made: string[] = [];
  for (const values of combinations(block, scope)) {
    const own: Scope = { ...scope, variable: (one) => (Object.hasOwn(values, one) ? values[one] : scope.variable(one)) };
    const called = rename ? text(evaluate(rename.value, own)) : name;
    if (!NAME.test(called)) throw new HclError(block.source, label.start, label.end, 'Invalid name', 'only "[a-zA-Z0-9_-]+" are allowed');
    if (made.includes(called)) throw new HclError(block.source, label.start, label.end, 'Invalid name', `duplicate name ${JSON.stringify(called)}`);
    made.push(called);
    definition.targets.set(called, mergeTargets(definition.targets.get(called) ?? {}, targetOf(block, own)));
  }
  if (rename && made.length > 0 && !(made.length === 1 && made[0] === name)) addGroup(definition, { name, targets: [...new Set(made)], description: '' });
}
