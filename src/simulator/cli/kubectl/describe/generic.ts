/** Any kind that has no description of its own (custom resources): all its fields. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { goText } from '../../shared/jsonpath/evaluate.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { head } from './parts.ts';
import type { Writer } from './writer.ts';

const SKIPPED = new Set(['.metadata.managedFields', '.metadata.name', '.metadata.namespace', '.metadata.labels', '.metadata.annotations']);
const ACRONYMS = new Set(['API', 'URL', 'UID', 'GUID']);

export function* describeGeneric(w: Writer, object: KubernetesObject): Blocking<void> {
  head(w, object.metadata);
  fields(w, 0, object as unknown as Record<string, unknown>, '');
}

function fields(w: Writer, level: number, content: Record<string, unknown>, prefix: string): void {
  for (const field of Object.keys(content).sort()) {
    const path = `${prefix}.${field}`, value = content[field];
    if (SKIPPED.has(path) || value === undefined) continue;
    if (Array.isArray(value)) {
      w.line(level, `${label(field)}:`);
      for (const child of value) {
        if (child !== null && typeof child === 'object' && !Array.isArray(child)) fields(w, level + 1, child as Record<string, unknown>, path);
        else w.line(level + 1, goText(child));
      }
    } else if (value !== null && typeof value === 'object') {
      w.line(level, `${label(field)}:`);
      fields(w, level + 1, value as Record<string, unknown>, path);
    } else w.line(level, `${label(field)}:\t${goText(value)}`);
  }
}

/** `creationTimestamp` becomes `Creation Timestamp`, `nonResourceURLs` `Non Resource URLs`. */
function label(field: string): string {
  if (/[^\p{L}-]/u.test(field)) return field;
  const parts = field.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|-/gu) ?? [field];
  const merged: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    // An acronym in the plural is torn in two: `UR`, `Ls`.
    const torn = parts[i]!.length >= 2 && /^[^\p{Ll}]+$/u.test(parts[i]!) && /^\p{Lu}/u.test(parts[i + 1] ?? '');
    merged.push(torn ? parts[i]! + parts[++i]! : parts[i]!);
  }
  return merged.map((part) => (ACRONYMS.has(part.toUpperCase()) ? part.toUpperCase() : part === part.toLowerCase() ? part.charAt(0).toUpperCase() + part.slice(1) : part)).join(' ');
}
