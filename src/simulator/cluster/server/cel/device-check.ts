/** Selectors of devices (dynamic-resource-allocation/cel): what an expression may ask of a device, and what has to come of it. Costs are not estimated. */
import { allShown, Checker, type Type } from './check.ts';
import { CelSyntaxError, parse, type Node } from './parse.ts';

const QUANTITY: Type = { name: 'kubernetes.Quantity' };
const ATTRIBUTES = 'map(string, google.protobuf.Any)', CAPACITIES: Type = { name: 'map(string, kubernetes.Quantity)', of: QUANTITY };

const DEVICE: Type = {
  name: 'kubernetes.DRADevice',
  fields: new Map<string, Type>([
    ['driver', { name: 'string' }], ['allowMultipleAllocations', { name: 'bool' }],
    ['attributes', { name: `map(string, ${ATTRIBUTES})`, of: { name: ATTRIBUTES } }], ['capacity', { name: `map(string, ${CAPACITIES.name})`, of: CAPACITIES }],
  ]),
};

/** Nothing but a way into the device. */
const isPath = (node: Node): boolean => (node.kind === 'select' || node.kind === 'index' ? isPath(node.of) : node.kind === 'name');

/** The detail of the error about a selector; undefined: it compiles. */
export function selectorProblem(source: string): string | undefined {
  const checker = new Checker();
  let tree: Node, result: Type;
  try {
    tree = parse(source);
    result = checker.type(tree, new Map([['device', DEVICE]]));
  } catch (error) {
    if (!(error instanceof CelSyntaxError)) throw error;
    return `compilation failed: ${allShown(source, error.problems)}`;
  }
  // What is real and not simulated is no mistake: nothing here runs it.
  const problems = checker.problems.filter(({ message }) => !message.endsWith('is not simulated'));
  if (problems.length > 0) return `compilation failed: ${allShown(source, problems)}`;
  // An attribute is of any type; what is below it is dynamic, which is another thing.
  const attribute = (tree.kind === 'select' || tree.kind === 'index') && checker.types.get(tree.of)?.name === ATTRIBUTES;
  const found = result?.name === 'null' ? 'null_type' : (result?.name ?? (isPath(tree) && !attribute ? 'dyn' : 'bool'));
  return found === 'bool' ? undefined : `must evaluate to bool or the unknown type, not ${found}`;
}
