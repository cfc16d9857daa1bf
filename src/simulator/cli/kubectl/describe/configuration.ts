/** describe secret, configmap, serviceaccount */
import { fromBase64 } from '../../../kernel/base64.ts';
import { decode } from '../../../kernel/bytes.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Describer } from './describer.ts';
import { head } from './parts.ts';

interface WithData extends KubernetesObject {
  type?: string;
  data?: Record<string, string>;
  binaryData?: Record<string, string>;
}

export const secret: Describer = {
  kind: 'Secret', withoutEvents: true,
  *describe(_context, w, object) {
    const { metadata, type, data = {} } = object as WithData;
    head(w, metadata);
    w.line(0, `\nType:\t${type ?? ''}`);
    w.line(0, '\nData\n====');
    for (const key of Object.keys(data).sort()) {
      const bytes = fromBase64(data[key]!) ?? new Uint8Array();
      w.line(0, key === 'token' && type === 'kubernetes.io/service-account-token' ? `${key}:\t${decode(bytes)}` : `${key}:\t${bytes.length} bytes`);
    }
  },
};

export const configMap: Describer = {
  kind: 'ConfigMap',
  *describe(_context, w, object) {
    const { metadata, data = {}, binaryData = {} } = object as WithData;
    head(w, metadata);
    w.line(0, '\nData\n====');
    for (const key of Object.keys(data).sort()) w.line(0, `${key}:\n----\n${data[key]}\n`);
    w.line(0, '\nBinaryData\n====');
    for (const key of Object.keys(binaryData).sort()) w.line(0, `${key}: ${(fromBase64(binaryData[key]!) ?? []).length} bytes`);
    w.line(0, '');
  },
};

export const serviceAccount: Describer = {
  kind: 'ServiceAccount',
  *describe(_context, w, object) {
    head(w, object.metadata);
    const names = ((object as KubernetesObject & { imagePullSecrets?: { name: string }[] }).imagePullSecrets ?? []).map(({ name }) => name);
    if (names.length === 0) w.line(0, 'Image pull secrets:\t<none>');
    names.forEach((name, index) => w.line(0, `${index === 0 ? 'Image pull secrets:' : '                   '}\t${name}`));
  },
};
