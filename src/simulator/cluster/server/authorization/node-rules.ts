import type { Store } from '../../../store/store.ts';
import type { Attributes, Operation } from '../operation.ts';
import type { User } from '../user.ts';
import type { Attempt, Decision } from './authorizer.ts';

/** What kubelets may do; it comes with the rules of what may be written, when the first of them asks. */
export const nodeRules: {
  decide?: (store: Store, node: string, attempt: Attempt) => Decision;
  restrict?: (node: string, attributes: Attributes, operation: Operation) => void;
} = {};

const PREFIX = 'system:node:';

/** The node whose kubelet this is. */
export const nodeOf = ({ name, groups }: User): string | undefined => (name.startsWith(PREFIX) && groups.includes('system:nodes') ? name.slice(PREFIX.length) : undefined);
