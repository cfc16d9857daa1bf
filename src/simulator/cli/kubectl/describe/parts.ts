/** Parts that many descriptions share: labels, annotations, tolerations, taints, controllers. */
import type { Taint, Toleration, TopologySpreadConstraint } from '../../../api/kubernetes/affinity.ts';
import type { ObjectMeta } from '../../../api/kubernetes/meta.ts';
import { formatLabelSelector } from '../../../api/kubernetes/selectors.ts';
import { LAST_APPLIED } from '../resource/write.ts';
import type { Writer } from './writer.ts';

const ANNOTATION_WIDTH = 140;

/** `Title:  first`, the others below it; `<none>` where there are none. */
export function multiline(w: Writer, title: string, lines: readonly string[], indent = ''): void {
  if (lines.length === 0) return w.line(0, `${indent}${title}:\t<none>`);
  lines.forEach((line, index) => w.line(0, index === 0 ? `${indent}${title}:\t${line}` : `${indent}\t${line}`));
}

export const labelLines = (map: Record<string, string> | undefined): string[] => Object.keys(map ?? {}).sort().map((key) => `${key}=${map![key]}`);

export const labels = (w: Writer, title: string, map: Record<string, string> | undefined, indent = ''): void => multiline(w, title, labelLines(map), indent);

/** A line for each annotation; one that is long or has several lines stands below its name, two further in. */
export function annotationLines(map: Record<string, string> | undefined): string[] {
  const keys = Object.keys(map ?? {}).filter((key) => key !== LAST_APPLIED).sort();
  return keys.flatMap((key) => {
    const value = map![key]!.replace(/\n$/, '');
    if (value.length + key.length + 2 <= ANNOTATION_WIDTH && !value.includes('\n')) return [`${key}: ${value}`];
    return [`${key}:`, ...value.split('\n').map((line) => `  ${shorten(line, ANNOTATION_WIDTH - 2)}`)];
  });
}

export const annotations = (w: Writer, title: string, map: Record<string, string> | undefined): void => multiline(w, title, annotationLines(map));

const shorten = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width)}...` : text);

export function tolerations(w: Writer, title: string, all: readonly Toleration[] | undefined): void {
  const sorted = [...(all ?? [])].sort((a, b) => ((a.key ?? '') < (b.key ?? '') ? -1 : (a.key ?? '') > (b.key ?? '') ? 1 : 0));
  multiline(w, title, sorted.map(({ key = '', value, effect, operator, tolerationSeconds }) => {
    const head = `${key}${value ? `=${value}` : ''}${effect ? `:${effect}` : ''}`;
    const exists = operator === 'Exists' && !value ? (head === '' ? 'op=Exists' : ' op=Exists') : '';
    return `${head}${exists}${tolerationSeconds === undefined ? '' : ` for ${tolerationSeconds}s`}`;
  }));
}

const EFFECT_ORDER = ['NoExecute', 'NoSchedule', 'PreferNoSchedule'];

export function taints(w: Writer, all: readonly Taint[] | undefined): void {
  const text = ({ key, value, effect }: Taint): string => `${key}${value ? `=${value}` : ''}:${effect}`;
  const sorted = [...(all ?? [])].sort((a, b) => EFFECT_ORDER.indexOf(a.effect) - EFFECT_ORDER.indexOf(b.effect) || (text(a) < text(b) ? -1 : 1));
  multiline(w, 'Taints', sorted.map(text));
}

export function spreadConstraints(w: Writer, all: readonly TopologySpreadConstraint[] | undefined, indent = ''): void {
  if (!all || all.length === 0) return;
  const sorted = [...all].sort((a, b) => (a.topologyKey < b.topologyKey ? -1 : 1));
  multiline(w, 'Topology Spread Constraints', sorted.map((one) => `${one.topologyKey}:${one.whenUnsatisfiable} when max skew ${one.maxSkew} is exceeded${one.labelSelector ? ` for selector ${formatLabelSelector(one.labelSelector)}` : ''}`), indent);
}

/** 'ReplicaSet/web-1234'; '' without a controller. */
export function controllerOf(metadata: ObjectMeta): string {
  const owner = metadata.ownerReferences?.find(({ controller }) => controller);
  return owner ? `${owner.kind}/${owner.name}` : '';
}

export const orNone = (text: string | undefined): string => text || '<none>';

/** Name, namespace, labels, annotations: how most descriptions begin. */
export function head(w: Writer, { name, namespace, labels: map, annotations: notes }: ObjectMeta, namespaced = true): void {
  w.line(0, `Name:\t${name}`);
  if (namespaced) w.line(0, `Namespace:\t${namespace ?? ''}`);
  labels(w, 'Labels', map);
  annotations(w, 'Annotations', notes);
}

/** Conditions as `Type Status Reason`. */
export function reasonConditions(w: Writer, conditions: readonly { type?: string | undefined; status?: string | undefined; reason?: string | undefined }[] | undefined): void {
  if (!conditions || conditions.length === 0) return;
  w.line(0, 'Conditions:\n  Type\tStatus\tReason');
  w.line(1, '----\t------\t------');
  for (const { type, status, reason } of conditions) w.line(1, `${type} \t${status}\t${reason ?? ''}`);
}
