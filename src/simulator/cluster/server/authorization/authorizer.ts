import type { User } from '../user.ts';

/** What somebody wants to do: with a resource, or with a path that is none. */
export interface Attempt {
  verb: string;
  group: string;
  version: string;
  resource: string;
  subresource: string;
  namespace: string;
  name: string;
  fieldSelector?: string;
  /** Set for paths outside the resources. */
  path?: string;
}

export interface Decision {
  allowed: boolean;
  reason: string;
}

export type Authorizer = (user: User, attempt: Attempt) => Decision;
