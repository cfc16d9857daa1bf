/** Placeholders of a service's specification that every task fills in: `{{.Node.Hostname}}`, `{{.Task.Slot}}`, `{{index .Service.Labels "tier"}}`. */
import type { ServiceRecord, TaskRecord } from '../../api/engine/swarm.ts';

/** What is no placeholder stays as it is. */
export function expandTask(text: string, service: ServiceRecord, task: TaskRecord, name: string, hostname: string): string {
  const values: Record<string, string> = {
    '.Service.ID': service.ID, '.Service.Name': service.Spec.Name, '.Node.ID': task.NodeID ?? '', '.Node.Hostname': hostname, '.Node.Platform.Architecture': 'x86_64', '.Node.Platform.OS': 'linux',
    '.Task.ID': task.ID, '.Task.Name': name, '.Task.Slot': String(task.Slot ?? task.NodeID ?? ''),
  };
  return text.replace(/\{\{\s*(?:index\s+\.Service\.Labels\s+"([^"]*)"|([.\w]+))\s*\}\}/g, (whole, label: string | undefined, field = '') => (label === undefined ? values[field] : service.Spec.Labels?.[label] ?? '') ?? whole);
}
