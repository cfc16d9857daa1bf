/** What a program names that is not there: jq looks before it runs anything, in parts that are never reached too. */
import type { Filter, Pattern } from './tree.ts';

export interface Undefined {
  message: string;
  at: number;
}

/** What is known at a place of the program: variables, functions as NAME/COUNT, labels as LABEL:NAME. */
type Scope = ReadonlySet<string>;

const and = (scope: Scope, ...names: readonly string[]): Scope => new Set([...scope, ...names]);

/** All that is not defined, in the order of the source. `known` are variables and functions of outside. */
export function undefinedNames(filter: Filter, known: (name: string) => boolean): Undefined[] {
  const found: Undefined[] = [];
  const pattern = (one: Pattern, scope: Scope): string[] => {
    if (one.type === 'name') return [one.name];
    if (one.type === 'either') return one.patterns.flatMap((inner) => pattern(inner, scope));
    if (one.type === 'items') return one.items.flatMap((item) => pattern(item, scope));
    return one.fields.flatMap(({ key, name, pattern: inner }) => {
      visit(key, scope);
      return [...(name === undefined ? [] : [name]), ...(inner ? pattern(inner, scope) : [])];
    });
  };
  const visit = (one: Filter, scope: Scope): void => {
    switch (one.type) {
      case 'variable':
        if (!scope.has(one.name) && !known(one.name)) found.push({ message: `${one.name} is not defined`, at: one.at ?? 0 });
        return;
      case 'break':
        if (!scope.has(`label:${one.name}`)) found.push({ message: `$*label-${one.name.replace(/^\$/, '')} is not defined`, at: one.at ?? 0 });
        return;
      case 'label': return visit(one.body, and(scope, `label:${one.name}`));
      case 'call': {
        const name = `${one.name}/${one.arguments.length}`;
        if (!scope.has(name) && !known(name)) found.push({ message: `${name} is not defined`, at: one.at ?? 0 });
        return one.arguments.forEach((argument) => visit(argument, scope));
      }
      case 'define': {
        const name = `${one.name}/${one.parameters.length}`;
        // A function that nobody calls is left out before anybody looks into it.
        if (calls(one.body, one.name, one.parameters.length)) visit(one.definition, and(scope, name, ...one.parameters.flatMap((parameter) => (parameter.startsWith('$') ? [parameter, `${parameter.slice(1)}/0`] : [`${parameter}/0`]))));
        return visit(one.body, and(scope, name));
      }
      case 'bind':
        visit(one.source, scope);
        return visit(one.body, and(scope, ...pattern(one.pattern, scope)));
      case 'reduce': case 'foreach': {
        visit(one.source, scope);
        const inner = and(scope, ...pattern(one.pattern, scope));
        visit(one.initial, scope);
        visit(one.update, inner);
        return one.extract && visit(one.extract, inner);
      }
      case 'text': return one.parts.forEach((part) => typeof part !== 'string' && visit(part, scope));
      case 'object': return one.entries.forEach(({ key, value }) => (visit(key, scope), visit(value, scope)));
      case 'index': return [one.target, one.key].forEach((part) => visit(part, scope));
      case 'slice': return [one.target, one.from, one.to].forEach((part) => part && visit(part, scope));
      case 'iterate': return visit(one.target, scope);
      case 'try': return [one.body, one.handler].forEach((part) => part && visit(part, scope));
      case 'pipe': case 'comma': case 'alternative': case 'binary': case 'assign': return [one.left, one.right].forEach((part) => visit(part, scope));
      case 'negate': return visit(one.value, scope);
      case 'array': return one.body && visit(one.body, scope);
      case 'if': return [one.test, one.yes, one.no].forEach((part) => part && visit(part, scope));
    }
  };
  visit(filter, new Set());
  return found.sort((a, b) => a.at - b.at);
}

/** Whether a function is called somewhere in a part of the program. */
function calls(part: unknown, name: string, count: number): boolean {
  if (part === null || typeof part !== 'object') return false;
  const { type, name: own, arguments: given } = part as { type?: string; name?: string; arguments?: unknown[] };
  if (type === 'call' && own === name && given?.length === count) return true;
  if (type === 'define') {
    const { definition, body, parameters } = part as Filter & { type: 'define' };
    return calls(body, name, count) || (calls(body, own!, parameters.length) && calls(definition, name, count));
  }
  return type === 'literal' ? false : Object.values(part).some((value) => calls(value, name, count));
}
