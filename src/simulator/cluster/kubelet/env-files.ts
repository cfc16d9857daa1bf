/** Variables that come from a file which an init container left in a volume (fileKeyRef, kubelet/util/env): NAME='value', the value in single quotes. */
import type { Container, EphemeralContainer } from '../../api/kubernetes/container.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import { contentOf } from '../../kernel/inode.ts';
import { valueOf } from './few.ts';
import type { PodState } from './pod-state.ts';

/** By the names of the variables; or in words what is wrong. */
export function* fileVariables(pod: Pod, state: PodState, container: Container | EphemeralContainer): Blocking<ReadonlyMap<string, string> | string> {
  const found = new Map<string, string>();
  for (const { name, valueFrom } of container.env ?? []) {
    if (!valueFrom?.fileKeyRef) continue;
    const { key, optional, path, volumeName } = valueFrom.fileKeyRef, volume = valueOf(state.volumes, volumeName);
    if (!volume) return `cannot find the volume ${JSON.stringify(volumeName)} referenced by FileKeyRef`;
    const file = volume.fileSystem.lookup([...volume.base, ...path.split('/').filter(Boolean)]), value = file?.kind === 'file' ? valueIn(decode(contentOf(file)), key) : undefined;
    if (value === undefined) return "couldn't parse env file";
    if (value !== '') found.set(name, value);
    else if (!optional) return `environment variable key ${JSON.stringify(key)} not found in file ${JSON.stringify(`/var/lib/kubelet/pods/${pod.metadata.uid}/volumes/kubernetes.io~empty-dir/${volumeName}/${path}`)}`;
  }
  return found;
}

/** The value of a key, '' where it is not there; undefined where a line before it makes no sense. */
function valueIn(text: string, key: string): string | undefined {
  const lines = text.replace(/\n$/, '').split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!.replace(/\r$/, '').replace(/^[ \t]+/, '');
    if (line === '' || line.startsWith('#')) continue;
    const [, name = '', rest = ''] = /^([^=]*)=([\s\S]*)$/.exec(line) ?? [];
    if (name === '' || /[ \t]$/.test(name)) return undefined;
    if (/^[ \t]/.test(rest)) {
      if (name === key) return '';
      continue;
    }
    if (!rest.startsWith("'")) return undefined;
    let value = rest.slice(1);
    while (!value.includes("'")) {
      if (++i >= lines.length) return undefined;
      value += `\n${lines[i]}`;
    }
    if (!/^[ \t]*(#|$)/.test(value.slice(value.indexOf("'") + 1))) return undefined;
    if (name === key) return value.slice(0, value.indexOf("'"));
  }
  return '';
}
