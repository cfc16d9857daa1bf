/** Secrets of the type service-account-token get a token that does not expire, and go with their account (tokens_controller.go). */
import type { Secret, ServiceAccount } from '../../api/kubernetes/configuration.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { toBase64 } from '../../kernel/base64.ts';
import { encode } from '../../kernel/bytes.ts';
import { SECRETS, SERVICE_ACCOUNTS } from '../resources.ts';
import { jwt } from '../service-account-token.ts';
import { because, byKey, keyOf, type ControllerContext } from './controller.ts';
import { TOKEN_TYPE } from './token-type.ts';
import { WorkQueue } from './work-queue.ts';

const NAME = 'kubernetes.io/service-account.name', UID = 'kubernetes.io/service-account.uid';
const CLAIM = 'kubernetes.io/serviceaccount';

export function* startServiceAccountTokens(context: ControllerContext): Blocking<void> {
  const client = context.client('tokens-controller');
  const secrets = client.informer<Secret>(SECRETS), accounts = client.informer<ServiceAccount>(SERVICE_ACCOUNTS);
  const queue = new WorkQueue(context.kernel, 'service account tokens', (key) => {
    const secret = byKey(secrets, key);
    if (!secret || secret.type !== TOKEN_TYPE || secret.metadata.deletionTimestamp) return;
    const { namespace = '', name, annotations = {}, uid: own } = secret.metadata, account = accounts.get(namespace, annotations[NAME] ?? '');
    if (!account || (annotations[UID] && annotations[UID] !== account.metadata.uid)) return client.delete(SECRETS, namespace, name, { uid: own, ...because('its service account is not there', secret) });
    if (['ca.crt', 'namespace', 'token'].every((one) => secret.data?.[one])) return;
    const { name: named, uid } = account.metadata;
    const claims = { iss: 'kubernetes/serviceaccount', [`${CLAIM}/namespace`]: namespace, [`${CLAIM}/secret.name`]: name, [`${CLAIM}/service-account.name`]: named, [`${CLAIM}/service-account.uid`]: uid, sub: `system:serviceaccount:${namespace}:${named}` };
    const made = { 'ca.crt': context.authority.pem, namespace, token: jwt(claims, context.kernel.random('token signature', own).hex(86)) };
    const data = Object.fromEntries(Object.entries(made).map(([field, text]) => [field, secret.data?.[field] ?? toBase64(encode(text))]));
    client.patch(SECRETS, namespace, name, { metadata: { uid: own, annotations: { [NAME]: named, [UID]: uid } }, data }, because('it has no token yet', secret));
  });
  for (const secret of secrets.list()) queue.add(keyOf(secret));
  secrets.onChange(({ after }) => {
    if (after?.type === TOKEN_TYPE) queue.add(keyOf(after));
  });
  accounts.onChange(({ before, after }) => {
    if (before && !after) for (const secret of secrets.list(before.metadata.namespace)) if (secret.metadata.annotations?.[NAME] === before.metadata.name) queue.add(keyOf(secret));
  });
}
