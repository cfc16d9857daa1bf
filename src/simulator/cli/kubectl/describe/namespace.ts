/** describe namespace, resourcequota, limitrange */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { rfc1123 } from '../print/age.ts';
import { list } from '../resource/fetch.ts';
import type { Describer } from './describer.ts';
import { head } from './parts.ts';
import type { Writer } from './writer.ts';

interface Namespace extends KubernetesObject {
  status?: { phase?: string; conditions?: { type: string; status: string; lastTransitionTime?: string; reason?: string; message?: string }[] };
}

interface ResourceQuota extends KubernetesObject {
  spec: { scopes?: string[] };
  status?: { hard?: Record<string, string>; used?: Record<string, string> };
}

interface LimitItem {
  type: string;
  max?: Record<string, string>;
  min?: Record<string, string>;
  default?: Record<string, string>;
  defaultRequest?: Record<string, string>;
  maxLimitRequestRatio?: Record<string, string>;
}

interface LimitRange extends KubernetesObject {
  spec: { limits: LimitItem[] };
}

const SCOPES: Record<string, string> = {
  Terminating: 'Matches all pods that have an active deadline. These pods have a limited lifespan on a node before being actively terminated by the system.',
  NotTerminating: 'Matches all pods that do not have an active deadline. These pods usually include long running pods whose container command is not expected to terminate.',
  BestEffort: 'Matches all pods that do not have resource requirements set. These pods have a best effort quality of service.',
  NotBestEffort: 'Matches all pods that have at least one resource requirement set. These pods have a burstable or guaranteed quality of service.',
};

export const namespace: Describer = {
  kind: 'Namespace', withoutEvents: true,
  *describe({ session }, w, object) {
    const { metadata, status } = object as Namespace;
    head(w, metadata, false);
    w.line(0, `Status:\t${status?.phase ?? ''}`);
    if (status?.conditions?.length) {
      w.line(0, 'Conditions:');
      w.line(1, 'Type\tStatus\tLastTransitionTime\tReason\tMessage');
      w.line(1, '----\t------\t------------------\t------\t-------');
      for (const one of status.conditions) w.line(1, `${one.type}\t${one.status}\t${rfc1123(one.lastTransitionTime)}\t${one.reason ?? ''}\t${one.message ?? ''}`);
    }
    const mapper = yield* session.mapper();
    w.line(0, '');
    quotas(w, (yield* list(session, mapper.require('v1', 'ResourceQuota'), metadata.name)) as ResourceQuota[]);
    w.line(0, '');
    ranges(w, (yield* list(session, mapper.require('v1', 'LimitRange'), metadata.name)) as LimitRange[]);
  },
};

function quotas(w: Writer, all: readonly ResourceQuota[]): void {
  if (all.length === 0) return w.line(0, 'No resource quota.');
  w.line(0, 'Resource Quotas');
  for (const quota of [...all].sort((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1))) {
    w.line(1, `Name:\t${quota.metadata.name}`);
    scopes(w, quota, '  ');
    w.line(1, 'Resource\tUsed\tHard');
    w.line(1, '--------\t---\t---');
    for (const name of Object.keys(quota.status?.hard ?? {}).sort()) w.line(1, `${name}\t${quota.status?.used?.[name] ?? '0'}\t${quota.status!.hard![name]}`);
  }
}

function scopes(w: Writer, { spec }: ResourceQuota, indent: string): void {
  const sorted = [...(spec.scopes ?? [])].sort();
  if (sorted.length === 0) return;
  w.line(0, `${indent}Scopes:\t${sorted.join(', ')}`);
  for (const scope of sorted) if (SCOPES[scope]) w.line(0, `${indent || ' '}* ${SCOPES[scope]}`);
}

function ranges(w: Writer, all: readonly LimitRange[]): void {
  if (all.length === 0) return w.line(0, 'No LimitRange resource.');
  w.line(0, 'Resource Limits\n Type\tResource\tMin\tMax\tDefault Request\tDefault Limit\tMax Limit/Request Ratio');
  w.line(0, ' ----\t--------\t---\t---\t---------------\t-------------\t-----------------------');
  for (const range of all) limitRows(w, range, ' ');
}

function limitRows(w: Writer, { spec }: LimitRange, indent: string): void {
  for (const item of spec.limits) {
    const columns = [item.min, item.max, item.defaultRequest, item.default, item.maxLimitRequestRatio];
    const names = [...new Set(columns.flatMap((column) => Object.keys(column ?? {})))].sort();
    for (const name of names) w.line(0, `${indent}${[item.type, name, ...columns.map((column) => column?.[name] ?? '-')].join('\t')}`);
  }
}

export const resourceQuota: Describer = {
  kind: 'ResourceQuota', withoutEvents: true,
  *describe(_context, w, object) {
    const quota = object as ResourceQuota;
    w.line(0, `Name:\t${quota.metadata.name}`);
    w.line(0, `Namespace:\t${quota.metadata.namespace}`);
    scopes(w, quota, '');
    w.line(0, 'Resource\tUsed\tHard');
    w.line(0, '--------\t----\t----');
    for (const name of Object.keys(quota.status?.hard ?? {}).sort()) w.line(0, `${name}\t${quota.status?.used?.[name] ?? '0'}\t${quota.status!.hard![name]}`);
  },
};

export const limitRange: Describer = {
  kind: 'LimitRange', withoutEvents: true,
  *describe(_context, w, object) {
    w.line(0, `Name:\t${object.metadata.name}`);
    w.line(0, `Namespace:\t${object.metadata.namespace}`);
    w.line(0, 'Type\tResource\tMin\tMax\tDefault Request\tDefault Limit\tMax Limit/Request Ratio');
    w.line(0, '----\t--------\t---\t---\t---------------\t-------------\t-----------------------');
    limitRows(w, object as LimitRange, '');
  },
};
