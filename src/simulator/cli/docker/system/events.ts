/** docker events */
import type { Blocking } from '../../../kernel/blocking.ts';
import { rfc3339Fixed } from '../../../kernel/calendar.ts';
import { dockerFunctions } from '../../../kernel/gotemplate/functions.ts';
import { ExecutionError, Template, TemplateError } from '../../../kernel/gotemplate/template.ts';
import { GoStruct } from '../../../kernel/gotemplate/value.ts';
import type { Behaviour } from '../behaviour.ts';
import { filtersQuery, messages } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { timeParameter } from '../time-parameter.ts';

export interface EngineEvent {
  Type: string;
  Action: string;
  Actor: { ID: string; Attributes: Record<string, string> | null };
  scope: string;
  time: number;
  timeNano: number;
}

export function eventLine({ Type, Action, Actor, timeNano, time }: EngineEvent): string {
  const attributes = Object.entries(Actor.Attributes ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${key}=${value}`);
  return `${rfc3339Fixed(timeNano ? timeNano / 1e6 : time * 1000)} ${Type} ${Action} ${Actor.ID}${attributes.length > 0 ? ` (${attributes.join(', ')})` : ''}\n`;
}

const asStruct = (event: EngineEvent): GoStruct => new GoStruct('*events.Message', {
  Type: event.Type, Action: event.Action, Actor: new GoStruct('events.Actor', { ID: event.Actor.ID, Attributes: new Map(Object.entries(event.Actor.Attributes ?? {})) }, () => event.Actor), Scope: event.scope, Time: BigInt(Math.trunc(event.time)), TimeNano: BigInt(Math.round(event.timeNano)),
}, () => event);

/** An empty message shows at once whether a template names fields that are not there. */
const empty: EngineEvent = { Type: '', Action: '', Actor: { ID: '', Attributes: null }, scope: '', time: 0, timeNano: 0 };

function compile(format: string): Template | undefined {
  if (format === '') return undefined;
  try {
    const template = new Template(format === 'json' ? '{{json .}}' : format, { functions: dockerFunctions });
    template.execute(asStruct(empty));
    return template;
  } catch (error) {
    if (error instanceof TemplateError || error instanceof ExecutionError) throw new CliError(`Error parsing format: ${error.message}`, 64);
    throw error;
  }
}

export const events: Behaviour = {
  path: 'system events',
  *run(invocation): Blocking<number> {
    const { p, flags } = invocation;
    const template = compile(flags.string('format'));
    const response = yield* engineOf(invocation).send('GET', '/events', { query: { since: timeParameter(flags.string('since'), p.now), until: timeParameter(flags.string('until'), p.now), filters: filtersQuery(flags.list('filter')) } });
    yield* messages<EngineEvent>(response, function* (event) {
      yield* p.write(1, template ? `${template.execute(asStruct(event))}\n` : eventLine(event));
    });
    return 0;
  },
};
