/** Numbers as busybox's tools take them from their options: what is none of them ends the tool. */
import type { Blocking } from '../kernel/blocking.ts';
import type { Process } from '../kernel/process.ts';
import { complain, type Invocation } from './tool.ts';

/** Whether a value of these options is no number, which has been said; GNU's tools word it each in its own way. */
export function* wrongNumber(p: Process, { name, flavour, options }: Invocation, letters: readonly string[], form = /^\d+$/): Blocking<boolean> {
  const wrong = flavour === 'busybox' ? options.all.find((one) => letters.includes(one.name) && one.value !== undefined && !form.test(one.value)) : undefined;
  if (wrong) yield* complain(p, `${name}: invalid number '${wrong.value}'`);
  return wrong !== undefined;
}
