/** Indexes of indexed jobs: '0,2-4' and back. */
import type { Pod } from '../../../api/kubernetes/pod.ts';

export const INDEX = 'batch.kubernetes.io/job-completion-index';

export const indexOf = (pod: Pod): number | undefined => {
  const text = pod.metadata.annotations?.[INDEX];
  return text === undefined ? undefined : Number(text);
};

/** Those of `text` that are below `completions`. */
export function parseIndexes(text: string | undefined, completions = Infinity): Set<number> {
  const indexes = new Set<number>();
  for (const part of (text ?? '').split(',').filter(Boolean)) {
    const [first = 0, last = first] = part.split('-').map(Number);
    for (let index = first; index <= last && index < completions; index++) indexes.add(index);
  }
  return indexes;
}

export function formatIndexes(indexes: ReadonlySet<number>): string {
  const sorted = [...indexes].sort((a, b) => a - b);
  const parts: string[] = [];
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    while (sorted[j + 1] === sorted[j]! + 1) j++;
    parts.push(j === i ? `${sorted[i]}` : j === i + 1 ? `${sorted[i]},${sorted[j]}` : `${sorted[i]}-${sorted[j]}`);
    i = j + 1;
  }
  return parts.join(',');
}
