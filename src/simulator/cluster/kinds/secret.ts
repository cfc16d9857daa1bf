import type { Secret } from '../../api/kubernetes/configuration.ts';
import { encode } from '../../kernel/bytes.ts';
import { toBase64 } from '../../kernel/base64.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';

export const secret: Kind<Secret> = {
  collection: 'core/secrets',
  defaults: {
    /** stringData is for writing only: it ends up in data. */
    'core.v1.Secret': (draft) => {
      draft.type ??= 'Opaque';
      const texts = draft.stringData as Record<string, string> | undefined;
      if (!texts) return;
      const data = { ...(draft.data as Record<string, string> | undefined) };
      for (const key of Object.keys(texts)) data[key] = toBase64(encode(texts[key]!));
      draft.data = data;
      delete draft.stringData;
    },
  },
  fields: { type: (object) => object.type ?? '' },
  cells: (object, { now }) => [object.metadata.name, object.type ?? '', Object.keys(object.data ?? {}).length, age(object, now)],
};
