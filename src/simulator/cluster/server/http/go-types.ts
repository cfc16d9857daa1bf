/** A value of the wrong type: the real decoder says which Go type it did not fit, and many have names of their own. Loaded when somebody first sends one. */
import type { Status, StatusError } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { DecodeError } from '../conform.ts';
import { NAMED_TYPES } from '../data/named-types.ts';

const named = new Map<string, string>();

function load(): void {
  for (const line of NAMED_TYPES.split('\n')) {
    const [schema = '', ...fields] = line.split('\t');
    for (const cell of fields) {
      const [field = '', type = ''] = cell.split(':');
      named.set(`${schema}.${field}`, type);
    }
  }
}

const RULES = 'admissionregistration.v1.', RULE_FIELDS = new Set(['apiGroups', 'apiVersions', 'resources', 'scope']);

/** Fields of a struct within the struct are shown with its name. */
function withEmbedded(message: string, schema: string, field: string): string {
  const inside = RULE_FIELDS.has(field) ? 'Rule.' : '', named = schema === `${RULES}NamedRuleWithOperations` && field !== 'resourceNames' ? 'RuleWithOperations.' : '';
  return schema.startsWith(RULES) && schema.endsWith('RuleWithOperations') ? message.replace(`.${field} of type`, `.${named}${inside}${field} of type`) : message;
}

/** What an error says, with the names of types. */
export function* inGoTypes({ status }: StatusError, place: NonNullable<DecodeError['place']>): Blocking<Status> {
  if (named.size === 0) load();
  const message = withName(status.message ?? '', place), causes = status.details?.causes;
  if (!causes) return { ...status, message };
  return { ...status, message, details: { ...status.details, causes: causes.map((one) => ({ ...one, message: withName(one.message ?? '', place) })) } };
}

/** Their users may come from anywhere, and have any text there. */
const OF_USERS = /^(authentication|authorization|certificates)\./;

function withName(text: string, { schema, field, type }: NonNullable<DecodeError['place']>): string {
  const found = named.get(`${schema}.${field}`) ?? (field === 'uid' && !OF_USERS.test(schema) ? 'types.UID' : undefined);
  const message = withEmbedded(text, schema, field);
  if (found === undefined) return message;
  const keyed = /^#(\w+)(?:\+(\w+))?$/.exec(found);
  if (keyed) return message.replace(/of type map\[string\](\S+)$/, (_, values: string) => `of type map[v1.${keyed[1]}]${keyed[2] ? `v1.${keyed[2]}` : values}`).replace(/of type string$/, (old) => (keyed[2] ? `of type v1.${keyed[2]}` : old));
  if (found.startsWith('~')) return message.replace(/of type (map\[string\])?\[\]string$/, (_, map = '') => `of type ${map}v1.${found.slice(1)}`);
  const whole = found.startsWith('='), name = whole ? found.slice(1) : found;
  const qualified = name.includes('.') ? name : `v1.${name}`;
  const shown = whole ? (/^(map)?\[/.test(type) ? qualified : type) : type.replace(/string$/, qualified);
  return message.replace(/(of type|cannot convert int64 to) \S+$/, (_, words: string) => `${words} ${shown}`);
}
