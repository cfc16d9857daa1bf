/** The metadata of a manifest as kubectl decodes it before it asks anybody: types that do not fit are refused here. */
import { CommandError } from '../client/failure.ts';

const STRINGS = new Set(['name', 'generateName', 'namespace', 'selfLink', 'uid', 'resourceVersion']);
const MAPS = new Set(['labels', 'annotations']);

const goType = (value: unknown): string => (Array.isArray(value) ? 'array' : value !== null && typeof value === 'object' ? 'object' : typeof value === 'boolean' ? 'bool' : typeof value);

/** What does not fit first, in the order of the keys as JSON has them. */
function misfit(metadata: Record<string, unknown>): string | undefined {
  for (const field of Object.keys(metadata).sort()) {
    const value = metadata[field], place = `Go struct field ObjectMeta.metadata.${field}`;
    if (value === null || value === undefined) continue;
    if (STRINGS.has(field) && typeof value !== 'string') return `cannot unmarshal ${goType(value)} into ${place} of type string`;
    if (field === 'finalizers' && !Array.isArray(value)) return `cannot unmarshal ${goType(value)} into ${place} of type []string`;
    if (!MAPS.has(field)) continue;
    if (goType(value) !== 'object') return `cannot unmarshal ${goType(value)} into ${place} of type map[string]string`;
    const entries = value as Record<string, unknown>;
    const wrong = Object.keys(entries).sort().find((key) => entries[key] !== null && typeof entries[key] !== 'string');
    if (wrong !== undefined) return `cannot unmarshal ${goType(entries[wrong])} into ${place} of type string`;
  }
  return undefined;
}

/** @throws CommandError */
export function checkMetadata(metadata: unknown, source: string): void {
  if (metadata === undefined || metadata === null) return;
  const problem = goType(metadata) === 'object' ? misfit(metadata as Record<string, unknown>) : `cannot unmarshal ${goType(metadata)} into Go struct field metadataOnlyObject.metadata of type v1.ObjectMeta`;
  if (problem) throw new CommandError(`unable to decode ${JSON.stringify(source)}: json: ${problem}`);
}
