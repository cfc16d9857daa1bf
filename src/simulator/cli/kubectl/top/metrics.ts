/** Tables of what nodes and pods use. */
import { addQuantities, parseQuantity, type Quantity } from '../../../api/kubernetes/quantity.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { tabulate } from '../../shared/tabwriter.ts';
import { TABLE_LAYOUT } from '../print/table.ts';

export interface Usage {
  cpu?: string;
  memory?: string;
}

export interface NodeMetrics extends KubernetesObject {
  usage: Usage;
}

export interface PodMetrics extends KubernetesObject {
  containers: { name: string; usage: Usage }[];
}

const ZERO: Quantity = { nano: 0n, format: 'DecimalSI' };
const amount = (text: string | undefined): Quantity => parseQuantity(text ?? '0') ?? ZERO;

/** Thousandths of a processor, rounded up, and mebibytes. */
const cpuText = (quantity: Quantity): string => `${(quantity.nano + 999_999n) / 1_000_000n}m`;
const memoryText = (quantity: Quantity): string => `${quantity.nano / 1_000_000_000n / 1_048_576n}Mi`;

export interface Totals {
  cpu: Quantity;
  memory: Quantity;
}

export const totalOf = (usages: readonly Usage[]): Totals => usages.reduce<Totals>((sum, { cpu, memory }) => ({ cpu: addQuantities(sum.cpu, amount(cpu)), memory: addQuantities(sum.memory, amount(memory)) }), { cpu: ZERO, memory: ZERO });

/** By use where --sort-by says so (the most first), else by name. */
export function sorted<T>(items: readonly T[], order: string, nameOf: (item: T) => string, usageOf: (item: T) => Totals): T[] {
  return [...items].sort((a, b) => {
    if (order === 'cpu' || order === 'memory') {
      const [left, right] = [usageOf(a)[order].nano, usageOf(b)[order].nano];
      if (left !== right) return left > right ? -1 : 1;
    }
    return nameOf(a) < nameOf(b) ? -1 : 1;
  });
}

export const usageCells = ({ cpu, memory }: Totals): string[] => [cpuText(cpu), memoryText(memory)];

const percent = (part: Quantity, whole: Quantity): string => `${whole.nano === 0n ? 0 : Math.trunc((Number(part.nano) / Number(whole.nano)) * 100)}%`;

export const nodeCells = (usage: Totals, available: { cpu?: string; memory?: string }): string[] =>
  [cpuText(usage.cpu), percent(usage.cpu, amount(available.cpu)), memoryText(usage.memory), percent(usage.memory, amount(available.memory))];

/** Every cell ends in a tab, the last one too. */
export const metricsTable = (header: readonly string[] | undefined, rows: readonly (readonly string[])[]): string =>
  tabulate([...(header ? [header] : []), ...rows].map((cells) => `${cells.join('\t')}\t\n`).join(''), TABLE_LAYOUT);
