/** Brings the schemas of the groups that are seldom asked for. Does nothing the second time. */
import type { Blocking } from '../../kernel/blocking.ts';
import { MORE_SCHEMAS } from './data/more-schemas.ts';
import { addSchemas } from './schema.ts';

let there = false;

export function* loadMoreSchemas(): Blocking<void> {
  if (!there) addSchemas(MORE_SCHEMAS);
  there = true;
}
