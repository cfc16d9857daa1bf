/**
 * Objects that kubectl makes of Go's types: their JSON has the fields in the order of the types, not of the alphabet.
 */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { structJson } from '../../shared/jsonpath/json-text.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { LAST_APPLIED } from '../resource/write.ts';
import type { Session } from '../session.ts';
import { kyaml } from './kyaml.ts';
import { withoutManagedFields, type ObjectPrinter } from './output.ts';
import { inStructOrder } from './struct-order.ts';

/** The text of such an object; what `print` makes of it in formats that know no order. */
export function* typedText(session: Session, print: ObjectPrinter, object: unknown): Blocking<string> {
  const format = session.flag('output').toLowerCase();
  if (format !== 'json' && format !== 'kyaml') return print(object);
  const shown = yield* inStructOrder(session.switch('show-managed-fields') ? object : withoutManagedFields(object));
  return format === 'json' ? `${structJson(shown, 4)}\n` : kyaml(shown, false);
}

/** --save-config of such an object. */
export function* withTypedConfiguration(object: KubernetesObject): Blocking<KubernetesObject> {
  const configuration = `${structJson(yield* inStructOrder(object))}\n`;
  return { ...object, metadata: { ...object.metadata, annotations: { ...object.metadata.annotations, [LAST_APPLIED]: configuration } } };
}
