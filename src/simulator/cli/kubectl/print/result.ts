/** `deployment.apps/web created`: what commands that change something say, or the object where -o asks for it. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError } from '../client/failure.ts';
import type { Session } from '../session.ts';
import { objectPrinter } from './output.ts';

export type DryRun = 'none' | 'client' | 'server';

/** @throws CommandError */
export function dryRunOf(session: Session): DryRun {
  const value = session.flags.has('dry-run') ? session.flag('dry-run') : 'none';
  if (value === 'none' || value === 'client' || value === 'server') return value;
  throw new CommandError(`Invalid dry-run value (${value}). Must be "none", "server", or "client".`);
}

export const dryRunQuery = (dryRun: DryRun): [string, string][] => (dryRun === 'server' ? [['dryRun', 'All']] : []);

export const dryRunSuffix = (dryRun: DryRun): string => (dryRun === 'client' ? ' (dry run)' : dryRun === 'server' ? ' (server dry run)' : '');

export type ResultPrinter = (object: KubernetesObject, operation: string) => Blocking<void>;

export function kindName(object: KubernetesObject): string {
  const group = object.apiVersion.includes('/') ? `.${object.apiVersion.split('/')[0]}` : '';
  return `${object.kind.toLowerCase()}${group}/${object.metadata.name}`;
}

/** @throws CommandError for an unknown format */
export function resultPrinter(session: Session, dryRun: DryRun = 'none'): ResultPrinter {
  const print = objectPrinter(session);
  return function* (object, operation) {
    yield* session.out(print ? print(object) : `${kindName(object)} ${operation}${dryRunSuffix(dryRun)}\n`);
  };
}
