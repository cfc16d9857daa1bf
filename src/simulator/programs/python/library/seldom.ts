/** Modules that few scripts import: their texts are loaded when one is asked for. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { ASYNCIO } from './asyncio.ts';
import { STREAMS } from './asyncio-streams.ts';
import { SYNCHRONISATION } from './asyncio-synchronisation.ts';
import { DECIMAL } from './decimal.ts';
import { EXCEPTION_GROUPS } from './exception-groups.ts';
import { FRACTIONS } from './fractions.ts';
import { LOGGING_CONFIG } from './logging-config.ts';
import { UNITTEST } from './unittest.ts';

const TEXTS: Readonly<Record<string, string>> = { asyncio: ASYNCIO + SYNCHRONISATION + STREAMS, decimal: DECIMAL, fractions: FRACTIONS, unittest: UNITTEST, _groups: EXCEPTION_GROUPS, 'logging.config': LOGGING_CONFIG };

export function* seldomText(path: string): Blocking<string | undefined> {
  return TEXTS[path];
}
