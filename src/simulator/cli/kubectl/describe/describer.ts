/** What a file of this folder exports: how one kind is described. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Session } from '../session.ts';
import type { Writer } from './writer.ts';

export interface DescribeContext {
  session: Session;
}

export interface Describer {
  kind: string;
  /** Its group; '' is the core. */
  group?: string;
  /** No events at the end. */
  withoutEvents?: boolean;
  /** Some events name the object where others have its UID. */
  eventsByName?: boolean;
  describe: (context: DescribeContext, w: Writer, object: KubernetesObject) => Blocking<void>;
}
