/** docker compose config --variables: which variables the files ask for, and what they say of each. */
import { tabulate } from '../../shared/tabwriter.ts';

export interface FoundVariable {
  name: string;
  required: boolean;
  defaultValue: string;
  presenceValue: string;
}

const PATTERN = /\$(?:\$|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-?+])((?:[^{}]|\{[^{}]*\})*))?\})/g;

function visit(value: unknown, found: Map<string, FoundVariable>): void {
  if (typeof value === 'string') {
    for (const [, plain, braced, operator = '', word = ''] of value.matchAll(PATTERN)) {
      const name = plain ?? braced;
      if (name === undefined) continue;
      found.set(name, { name, required: operator.endsWith('?'), defaultValue: operator.endsWith('-') ? word : '', presenceValue: operator.endsWith('+') ? word : '' });
      visit(word, found);
    }
  } else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) visit(item, found);
}

export function variablesOf(documents: readonly unknown[]): FoundVariable[] {
  const found = new Map<string, FoundVariable>();
  for (const document of documents) visit(document, found);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

export const variablesTable = (variables: readonly FoundVariable[]): string =>
  tabulate([['NAME', 'REQUIRED', 'DEFAULT VALUE', 'ALTERNATE VALUE'], ...variables.map((one) => [one.name, String(one.required), one.defaultValue, one.presenceValue])].map((cells) => `${cells.join('\t')}\n`).join(''), { minWidth: 20, padding: 3 });
