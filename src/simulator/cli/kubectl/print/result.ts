/** `deployment.apps/web created`: what commands that change something say, or the object where -o asks for it. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError } from '../client/failure.ts';
import type { Session } from '../session.ts';
import { objectPrinter } from './output.ts';
import { typedText } from './typed.ts';

export type DryRun = 'none' | 'client' | 'server';

/** What --dry-run means that has no value, as in old scripts; so do values that read as booleans. */
const ALONE = 'unchanged', TRUE = /^(1|t|T|TRUE|true|True)$/, BOOLEAN = /^(1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/;

/** Where in kubectl's sources each line comes from. */
export const dryRunPlace = (value: string): string => (value === ALONE ? 'helpers.go:714' : TRUE.test(value) ? 'helpers.go:728' : 'helpers.go:731');

/** The line in the log that kubectl has for such values; undefined: the value is as it should be. */
export function dryRunWarning(value: string): string | undefined {
  if (value === ALONE) return '--dry-run is deprecated and can be replaced with --dry-run=client.';
  return BOOLEAN.test(value) ? `--dry-run=${value} is deprecated (boolean value) and can be replaced with --dry-run=${TRUE.test(value) ? 'client' : 'none'}.` : undefined;
}

/** @throws CommandError */
export function dryRunOf(session: Session): DryRun {
  const value = session.flags.has('dry-run') ? session.flag('dry-run') : 'none';
  if (value === ALONE) return 'client';
  if (BOOLEAN.test(value)) return TRUE.test(value) ? 'client' : 'none';
  if (value === 'none' || value === 'client' || value === 'server') return value;
  throw new CommandError(`Invalid dry-run value (${value}). Must be "none", "server", or "client".`);
}

export const dryRunQuery = (dryRun: DryRun): [string, string][] => (dryRun === 'server' ? [['dryRun', 'All']] : []);

export const dryRunSuffix = (dryRun: DryRun): string => (dryRun === 'client' ? ' (dry run)' : dryRun === 'server' ? ' (server dry run)' : '');

export type ResultPrinter = (object: KubernetesObject, operation: string) => Blocking<void>;

export function kindName(object: KubernetesObject): string {
  const group = object.apiVersion?.includes('/') ? `.${object.apiVersion.split('/')[0]}` : '';
  return `${object.kind.toLowerCase()}${group}/${object.metadata.name ?? '<unknown>'}`;
}

/** @throws CommandError for an unknown format */
export function resultPrinter(session: Session, dryRun: DryRun = 'none', form?: 'typed'): ResultPrinter {
  const print = objectPrinter(session);
  return function* (object, operation) {
    yield* session.out(print ? (form === 'typed' ? yield* typedText(session, print, object) : print(object)) : `${kindName(object)} ${operation}${dryRunSuffix(dryRun)}\n`);
  };
}

/** Of commands that look at -o only when there is something to print: what they change is changed by then. */
export const lateResultPrinter = (session: Session, dryRun: DryRun = 'none', form?: 'typed'): ResultPrinter => (object, operation) => resultPrinter(session, dryRun, form)(object, operation);
