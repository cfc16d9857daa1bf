/** docker plugin: the engine has none besides its own, and gets none here. docker checkpoint: only an experimental engine has it. */
import type { Behaviour } from '../behaviour.ts';
import { segment } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { printList, type ListFormat } from '../formatter.ts';
import { inspectAll } from '../inspect.ts';

interface PluginObject {
  Id: string;
  Name: string;
  Enabled: boolean;
  Config: { Description: string };
}

const columns: ListFormat = {
  typeName: 'plugin.pluginContext',
  headings: { ID: 'ID', Name: 'NAME', Description: 'DESCRIPTION', Enabled: 'ENABLED' },
  table: '{{.ID}}\t{{.Name}}\t{{.Description}}\t{{.Enabled}}',
  quiet: '{{.ID}}',
};

const ls: Behaviour = {
  path: 'plugin ls',
  *run(invocation) {
    const { p, flags } = invocation;
    const plugins = yield* engineOf(invocation).get<PluginObject[]>('/plugins');
    const rows = plugins.map((plugin) => ({ ID: plugin.Id, Name: plugin.Name, Description: plugin.Config.Description, Enabled: plugin.Enabled }));
    return yield* printList(p, columns, rows, flags.string('format'), flags.bool('quiet'));
  },
};

const inspect: Behaviour = {
  path: 'plugin inspect',
  *run(invocation) {
    const engine = engineOf(invocation);
    return yield* inspectAll(invocation.p, invocation.args, invocation.flags.string('format'), (name) => engine.get(`/plugins/${segment(name)}/json`));
  },
};

const checkpoint = (verb: string): Behaviour => ({
  path: `checkpoint ${verb}`,
  *run() {
    throw new CliError(`docker checkpoint ${verb} is only supported on a Docker daemon with experimental features enabled`);
  },
});

export const pluginCommands: Behaviour[] = [ls, inspect, ...['create', 'ls', 'rm'].map(checkpoint)];
