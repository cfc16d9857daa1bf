/** docker plugin: what is made here is kept and configured; registries have none, and none can run. docker checkpoint: only an experimental engine has it. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode } from '../../../kernel/bytes.ts';
import { lookup } from '../../../kernel/files.ts';
import { contentOf } from '../../../kernel/inode.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { confirm } from '../answers.ts';
import type { Behaviour } from '../behaviour.ts';
import { tarOf } from '../buildx/outputs.ts';
import { filtersQuery, segment } from '../client.ts';
import { absolutePath } from '../container/options.ts';
import { engineOf } from '../contexts.ts';
import { forEach } from '../each.ts';
import { CliError, ConnectionError } from '../errors.ts';
import { ellipsis, printList, type ListFormat } from '../formatter.ts';
import { inspectAll } from '../inspect.ts';
import { naturally } from '../natural-order.ts';
import { displayProgress } from '../progress.ts';
import { familiarString, parseReference, withTag, type Reference } from '../reference.ts';
import { registryAuth } from '../registry/auth.ts';

interface PluginObject {
  Id: string;
  Name: string;
  Enabled: boolean;
  PluginReference: string;
  Config: { Description: string };
}

const columns: ListFormat = {
  typeName: 'plugin.pluginContext',
  headings: { ID: 'ID', Name: 'NAME', Description: 'DESCRIPTION', Enabled: 'ENABLED', PluginReference: 'IMAGE' },
  table: '{{.ID}}\t{{.Name}}\t{{.Description}}\t{{.Enabled}}',
  quiet: '{{.ID}}',
};

const ls: Behaviour = {
  path: 'plugin ls',
  *run(invocation) {
    const { p, flags } = invocation;
    const plugins = yield* engineOf(invocation).get<PluginObject[]>('/plugins', { filters: filtersQuery(flags.list('filter')) }), whole = flags.bool('no-trunc');
    const rows = [...plugins].sort((a, b) => naturally(a.Name, b.Name)).map((plugin) => ({ ID: whole ? plugin.Id : plugin.Id.slice(0, 12), Name: plugin.Name, Description: whole ? plugin.Config.Description.replace(/[\r\n]/g, ' ') : ellipsis(plugin.Config.Description.replace(/[\r\n]/g, ' '), 45), Enabled: plugin.Enabled, PluginReference: plugin.PluginReference }));
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

/** How Go's decoder words what begins no JSON. */
function jsonMistake(text: string): string {
  const start = text.trimStart(), literal = ['null', 'true', 'false'].find((word) => word[0] === start[0]);
  if (start === '') return 'EOF';
  if (literal) {
    const at = [...literal].findIndex((character, i) => start[i] !== character);
    if (at > 0 && start[at] !== undefined) return `invalid character '${start[at]}' in literal ${literal} (expecting '${literal[at]}')`;
  }
  return /^[[{"\d-]/.test(start) ? 'unexpected EOF' : `invalid character '${start[0]}' looking for beginning of value`;
}

const create: Behaviour = {
  path: 'plugin create',
  *run(invocation) {
    const { p, args: [name = '', folder = ''] } = invocation, path = absolutePath(p)(folder), node = lookup(p, path);
    parseReference(name);
    if (!node) throw new CliError(`lstat ${path}: no such file or directory`);
    if (node.kind !== 'directory') throw new CliError('context must be a directory');
    const config = node.entries.get('config.json');
    if (config?.kind !== 'file') throw new CliError(`open ${folder.replace(/\/+$/, '')}/config.json: no such file or directory`);
    try {
      JSON.parse(decode(contentOf(config)));
    } catch {
      throw new CliError(jsonMistake(decode(contentOf(config))));
    }
    yield* engineOf(invocation).post('/plugins/create', { query: { name }, body: tarOf(node) });
    yield* p.write(1, `${name}\n`);
    return 0;
  },
};

/** The plugins that are asked for, one after the other. */
const remove: Behaviour = {
  path: 'plugin rm',
  *run(invocation) {
    const engine = engineOf(invocation), { flags } = invocation;
    return yield* forEach(invocation.p, invocation.args, function* (name) {
      yield* engine.delete(`/plugins/${segment(name)}`, { force: flags.bool('force') || undefined });
      return name;
    });
  },
};

const enable: Behaviour = {
  path: 'plugin enable',
  *run(invocation) {
    const timeout = invocation.flags.number('timeout'), [name = ''] = invocation.args;
    if (timeout < 0) throw new CliError(`negative timeout ${timeout} is invalid`);
    yield* engineOf(invocation).post(`/plugins/${segment(name)}/enable`, { query: { timeout } });
    yield* invocation.p.write(1, `${name}\n`);
    return 0;
  },
};

const disable: Behaviour = {
  path: 'plugin disable',
  *run(invocation) {
    const [name = ''] = invocation.args;
    yield* engineOf(invocation).post(`/plugins/${segment(name)}/disable`, { query: { force: invocation.flags.bool('force') || undefined } });
    yield* invocation.p.write(1, `${name}\n`);
    return 0;
  },
};

const set: Behaviour = {
  path: 'plugin set',
  *run(invocation) {
    const [name = '', ...pairs] = invocation.args;
    yield* engineOf(invocation).post(`/plugins/${segment(name)}/set`, { body: pairs });
    return 0;
  },
};

const push: Behaviour = {
  path: 'plugin push',
  *run(invocation) {
    const { p } = invocation, reference = withTag(parseReference(invocation.args[0]!));
    yield* displayProgress(p, yield* engineOf(invocation).send('POST', `/plugins/${segment(familiarString(reference))}/push`, { headers: registryAuth(p, reference.domain) }), 1);
    return 0;
  },
};

/** What a plugin may do is asked of its registry before anything else. */
function* privileges(invocation: Invocation, remote: Reference): Blocking<void> {
  yield* engineOf(invocation).get('/plugins/privileges', { remote: familiarString(remote) });
}

const install: Behaviour = {
  path: 'plugin install',
  *run(invocation) {
    const alias = invocation.flags.string('alias');
    if (alias !== '') parseReference(alias);
    const remote = withTag(parseReference(invocation.args[0]!));
    yield* privileges(invocation, remote);
    yield* engineOf(invocation).send('POST', '/plugins/pull', { query: { remote: familiarString(remote), name: alias || undefined }, body: [] });
    return 0;
  },
};

const upgrade: Behaviour = {
  path: 'plugin upgrade',
  *run(invocation) {
    const { p, args: [name = '', asked], flags } = invocation, engine = engineOf(invocation);
    let plugin: PluginObject;
    try {
      plugin = yield* engine.get<PluginObject>(`/plugins/${segment(name)}/json`);
    } catch (error) {
      throw error instanceof CliError && !(error instanceof ConnectionError) ? new CliError(`error reading plugin data: ${error.message}`) : error;
    }
    const remote = withTag(parseReference(asked ?? plugin.PluginReference)), old = withTag(parseReference(plugin.PluginReference));
    yield* p.write(1, `Upgrading plugin ${plugin.Name} from ${familiarString(old)} to ${familiarString(remote)}\n`);
    if (!flags.bool('skip-remote-check') && familiarString(remote) !== familiarString(old) ) yield* confirm(p, 'Plugin images do not match, are you sure?');
    yield* privileges(invocation, remote);
    yield* engine.send('POST', `/plugins/${segment(name)}/upgrade`, { query: { remote: familiarString(remote) }, body: [] });
    return 0;
  },
};

const checkpoint = (verb: string): Behaviour => ({
  path: `checkpoint ${verb}`,
  *run() {
    throw new CliError(`docker checkpoint ${verb} is only supported on a Docker daemon with experimental features enabled`);
  },
});

export const pluginCommands: Behaviour[] = [create, disable, enable, inspect, install, ls, push, remove, set, upgrade, ...['create', 'ls', 'rm'].map(checkpoint)];
