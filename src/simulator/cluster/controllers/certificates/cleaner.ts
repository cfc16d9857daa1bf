/** Requests that are settled go after an hour, others after a day; it looks once an hour. */
import { StatusError } from '../../../api/kubernetes/meta.ts';
import { parseTimestamp } from '../../timestamps.ts';
import { because, byKey, keyOf, type ControllerContext, type ControllerEntry } from '../controller.ts';
import { WorkQueue } from '../work-queue.ts';
import { conditionOf, REQUESTS, type CertificateSigningRequest } from './request.ts';

const HOUR = 3_600_000;

/** When a request is too old, ms since the epoch. */
function deadline(request: CertificateSigningRequest): number {
  const settled = conditionOf(request, 'Denied') ?? conditionOf(request, 'Failed') ?? (request.status.certificate ? conditionOf(request, 'Approved') : undefined);
  if (settled) return parseTimestamp(settled.lastUpdateTime) + HOUR;
  return parseTimestamp(conditionOf(request, 'Approved')?.lastUpdateTime ?? request.metadata.creationTimestamp) + 24 * HOUR;
}

function start(context: ControllerContext): void {
  const { agenda } = context.kernel;
  const client = context.client('certificate-controller');
  const requests = client.informer<CertificateSigningRequest>(REQUESTS);
  const began = agenda.now;
  const queue = new WorkQueue(context.kernel, 'csrcleaner', (key) => {
    const request = byKey(requests, key);
    const end = request && deadline(request);
    if (!request || end === undefined || Number.isNaN(end)) return;
    if (end >= agenda.now) return queue.add(key, began + Math.ceil((end + 1 - began) / HOUR) * HOUR - agenda.now);
    try {
      client.delete(REQUESTS, undefined, request.metadata.name, because('old', request));
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
    }
  });
  requests.onChange(({ after }) => {
    if (after) queue.add(keyOf(after));
  });
}

export const certificatecleaner: ControllerEntry = { name: 'certificatesigningrequest-cleaner-controller', start };
