/** What a Gateway is told about itself and its listeners. */
import { condition, dated, type Said } from './conditions.ts';
import type { Listener } from './listeners.ts';
import type { Gateway, GatewayStatus } from './types.ts';

export function statusOf(gateway: Gateway, listeners: readonly Listener[], addresses: GatewayStatus['addresses'], now: string): GatewayStatus {
  const { generation } = gateway.metadata, before = gateway.status;
  const fine = ['Accepted', 'ResolvedRefs', 'Programmed'].map((type) => condition(type, 'True', generation, type, 'No error found'));
  return {
    ...(addresses && addresses.length > 0 && { addresses }),
    listeners: listeners.map(({ spec: { name }, attachedRoutes, kinds, problems }) => ({
      name, attachedRoutes, supportedKinds: [...kinds],
      conditions: dated(problems.length > 0 ? problems : fine, before?.listeners?.find((one) => one.name === name)?.conditions, now),
    })),
    conditions: dated(conditionsOf(gateway, listeners), before?.conditions, now),
  };
}

function conditionsOf({ metadata: { generation }, spec }: Gateway, listeners: readonly Listener[]): Said[] {
  const good = listeners.filter(({ problems }) => problems.length === 0).length, bad = listeners.length - good;
  if (spec.infrastructure?.parametersRef) return [condition('Accepted', 'False', generation, 'InvalidParameters', 'Gateway infrastructure parametersRef is not supported')];
  if (bad > 0 && good === 0) return [condition('Accepted', 'False', generation, 'ListenersNotValid', 'At least one Listener must be valid'), condition('Programmed', 'False', generation, 'Invalid', 'No Listener is valid')];
  const but = bad > 0 ? ', but some Listeners are not valid' : '';
  return [
    condition('Accepted', 'True', generation, bad > 0 ? 'ListenersNotValid' : 'Accepted', `Gateway successfully scheduled${but}`),
    condition('Programmed', 'True', generation, 'Programmed', `Gateway successfully programmed${but}`),
  ];
}
