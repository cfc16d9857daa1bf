/** What bake files define: groups and targets, with every expression worked out. */
import { HclError } from './hcl-error.ts';
import { evaluate, type Scope } from './hcl-evaluate.ts';
import { text } from './hcl-functions.ts';
import { isMap, type Block, type Body, type Value } from './hcl-syntax.ts';
import { FIELDS, mergeTargets, settingOf, type Group, type Target } from './target.ts';
import type { Variables } from './variables.ts';

export interface Definition {
  groups: Group[];
  targets: Map<string, Target>;
}

const NAME = /^[a-zA-Z0-9_-]+$/;

/** @throws HclError */
function nameOf(block: Block): string {
  const [label] = block.labels;
  if (!label) throw new HclError(block.source, block.open, block.open + 1, `Missing name for ${block.type}`, `All ${block.type} blocks must have 1 labels (name).`);
  if (!NAME.test(label.text)) throw new HclError(block.source, label.start, label.end, 'Invalid name', 'only "[a-zA-Z0-9_-]+" are allowed');
  return label.text;
}

/** `target.web.args` and `group.all.targets` in expressions; read when asked for, as variables are. */
function withBlocks(variables: Variables, files: readonly Body[]): Scope {
  const scope: Scope = {
    variable: (name) => (name === 'target' || name === 'group' ? blocksOf(name) : variables.variable(name)),
    call: (name, args) => variables.call(name, args),
  };
  const blocksOf = (type: string): Value => {
    const object = {};
    for (const block of files.flatMap((file) => file.blocks).filter((one) => one.type === type)) {
      const inner = {};
      for (const { name, value } of block.body.attributes) Object.defineProperty(inner, name, { enumerable: true, configurable: true, get: () => evaluate(value, scope) });
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
  const value = evaluate(matrix.value, scope);
  if (!isMap(value) || Object.values(value).some((one) => !Array.isArray(one))) throw new HclError(matrix.source, matrix.value.start, matrix.value.end, 'Invalid matrix', 'matrix must be a map of lists');
  return Object.entries(value).reduce<Record<string, Value>[]>((all, [name, values]) => all.flatMap((one) => (values as Value[]).map((item) => ({ ...one, [name]: item }))), [{}]);
}

function targetOf(block: Block, scope: Scope): Target {
  const target: Target = {};
  for (const { name, value } of block.body.attributes) {
    if (FIELDS[name] === undefined) continue;
    const setting = settingOf(name, evaluate(value, scope), value);
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
  const name = nameOf(block), { targets = [], description = '' } = targetOfGroup(block, scope);
  return { name, targets, description };
}

function targetOfGroup(block: Block, scope: Scope): { targets?: string[]; description?: string } {
  const found = (name: string): Value | undefined => {
    const attribute = block.body.attributes.find((one) => one.name === name);
    return attribute && evaluate(attribute.value, scope);
  };
  const targets = found('targets'), description = found('description');
  return { ...(Array.isArray(targets) && { targets: [...new Set(targets.map(text))] }), ...(description !== undefined && { description: text(description) }) };
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
  const made: string[] = [];
  for (const values of combinations(block, scope)) {
    const own: Scope = { ...scope, variable: (one) => (Object.hasOwn(values, one) ? values[one] : scope.variable(one)) };
    const called = rename ? text(evaluate(rename.value, own)) : name;
    if (!NAME.test(called)) throw new HclError(block.source, label.start, label.end, 'Invalid name', 'only "[a-zA-Z0-9_-]+" are allowed');
    made.push(called);
    definition.targets.set(called, mergeTargets(definition.targets.get(called) ?? {}, targetOf(block, own)));
  }
  if (rename && !(made.length === 1 && made[0] === name)) addGroup(definition, { name, targets: [...new Set(made)], description: '' });
}
