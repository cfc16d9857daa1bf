/**
 * The rules of kinds that few people ever write: flow control, storage drivers, aggregated APIs. They come when the first
 * object of such a group is written; until then all that there is of them was made by the cluster itself.
 */
import type { Blocking } from '../../../../kernel/blocking.ts';
import type { Kind } from '../../kind.ts';
import { apiServiceRules } from './api-service.ts';
import { flowSchemaRules, priorityLevelRules } from './flow-control.ts';
import { migrationRules } from './migration.ts';
import { runtimeClassRules } from './runtime-class.ts';
import { storageClassRules } from './storage-class.ts';
import { capacityRules, csiDriverRules, csiNodeRules } from './storage-drivers.ts';
import { attachmentRules, attributesClassRules } from './volumes.ts';

const RULES: readonly Kind[] = [
  apiServiceRules, flowSchemaRules, priorityLevelRules, migrationRules, runtimeClassRules, csiDriverRules, csiNodeRules, capacityRules, attachmentRules, attributesClassRules, storageClassRules,
];

/** Does nothing the second time. */
export function* loadSeldomRules(kinds: Map<string, Kind>): Blocking<void> {
  if (kinds.get(apiServiceRules.collection)?.validate) return;
  for (const rules of RULES) kinds.set(rules.collection, { ...kinds.get(rules.collection), ...rules });
}
