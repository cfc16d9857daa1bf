/** Signs approved requests with the cluster's key; who does not keep a signer's rules is marked as failed. */
import { fromBase64, toBase64 } from '../../../kernel/base64.ts';
import { decode, encode } from '../../../kernel/bytes.ts';
import { readRequest } from '../../../kernel/x509/certificate.ts';
import { timestamp } from '../../timestamps.ts';
import { because, byKey, keyOf, type ControllerContext, type ControllerEntry } from '../controller.ts';
import { WorkQueue } from '../work-queue.ts';
import { conditionOf, REQUESTS, type CertificateSigningRequest } from './request.ts';
import { SIGNERS } from './signer-rules.ts';

/** --cluster-signing-duration, and the least that anybody gets, in s. */
const LONGEST = 365 * 86_400;
const SHORTEST = 600;

function start(context: ControllerContext): void {
  const { kernel, authority } = context;
  const client = context.client('certificate-controller');
  const requests = client.informer<CertificateSigningRequest>(REQUESTS);
  const queue = new WorkQueue(kernel, 'csrsigning', (key) => {
    const request = byKey(requests, key);
    const rule = request && SIGNERS[request.spec.signerName];
    if (!rule || request.status.certificate || !conditionOf(request, 'Approved') || conditionOf(request, 'Failed')) return;
    const asked = readRequest(decode(fromBase64(request.spec.request) ?? new Uint8Array(0)));
    if (!asked) return;
    const { now } = kernel.agenda;
    const refusal = rule(asked, request.spec.usages ?? []);
    if (refusal !== undefined) {
      const failed = { type: 'Failed', status: 'True', reason: 'SignerValidationFailure', message: refusal, lastUpdateTime: timestamp(now) };
      return void client.updateStatus(REQUESTS, { ...request, status: { ...request.status, conditions: [...(request.status.conditions ?? []), failed] } }, because('the signer refuses', request));
    }
    const lifetime = Math.max(SHORTEST, Math.min(request.spec.expirationSeconds ?? LONGEST, LONGEST)) * 1000;
    client.updateStatus(REQUESTS, { ...request, status: { ...request.status, certificate: toBase64(encode(authority.sign(asked, now, lifetime))) } }, because('approved', request));
  });
  requests.onChange(({ after }) => {
    if (after && !after.status.certificate && conditionOf(after, 'Approved')) queue.add(keyOf(after));
  });
}

export const certificatesigning: ControllerEntry = { name: 'certificatesigningrequest-signing-controller', start };
