/** How V8 names an expression in its messages. */
import type { Expression } from './syntax.ts';

export function sourceText(node: Expression): string {
  switch (node.kind) {
    case 'Name': return node.name;
    case 'This': return 'this';
    case 'Super': return 'super';
    case 'Literal': return typeof node.value === 'string' ? `"${node.value}"` : String(node.value);
    case 'Parenthesised': return sourceText(node.value);
    case 'Member': {
      const object = node.object.kind === 'Super' ? '(intermediate value)' : sourceText(node.object), dot = node.optional ? '?.' : '.';
      if (typeof node.property === 'string') return `${object}${dot}${node.property}`;
      if (node.property.kind === 'Private') return `${object}${dot}${node.property.name}`;
      if (node.property.kind === 'Literal' && typeof node.property.value === 'string') return `${object}${dot}${node.property.value}`;
      return `${object}[${sourceText(node.property)}]`;
    }
    case 'Call': return `${sourceText(node.callee)}(...)`;
    case 'Chain': return sourceText(node.value);
    case 'Unary': return `(${node.operator}${/[a-z]/.test(node.operator) ? ' ' : ''}${sourceText(node.value)})`;
    case 'Object': return node.properties.length === 0 ? '{}' : '{(intermediate value)}';
    case 'Await': return '(intermediate value)';
    default: return '(intermediate value)';
  }
}
