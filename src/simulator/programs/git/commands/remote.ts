import type { Command } from '../command.ts';
import { configEntries, readConfig, removeSection, setConfig } from '../config.ts';
import { GitError } from '../error.ts';
import { remotesOf, remoteUrl, upstreamOf } from '../remotes.ts';
import { openRemote } from '../transport.ts';
import { fetchFrom } from './fetch.ts';

export const remote: Command = {
  name: 'remote', usage: '[-v | --verbose]\n   or: git remote add [-t <branch>] [-m <master>] [-f] [--tags | --no-tags] [--mirror=<fetch|push>] <name> <url>\n   or: git remote rename [--[no-]progress] <old> <new>\n   or: git remote remove <name>\n   or: git remote set-head <name> (-a | --auto | -d | --delete | <branch>)\n   or: git remote [-v | --verbose] show [-n] <name>\n   or: git remote prune [-n | --dry-run] <name>\n   or: git remote [-v | --verbose] update [-p | --prune] [(<group> | <remote>)...]\n   or: git remote set-branches [--add] <name> <branch>...\n   or: git remote get-url [--push] [--all] <name>\n   or: git remote set-url [--push] <name> <newurl> [<oldurl>]\n   or: git remote set-url --add <name> <newurl>\n   or: git remote set-url --delete <name> <url>',
  options: [{ short: 'v', long: 'verbose' }, { short: 'f', long: 'fetch' }, { short: 'n' }, { long: 'push' }],
  *run(call) {
    const { p, repository, options, operands } = call, [verb, name, value] = operands, names = remotesOf(p, repository), file = `${repository.folder}/config`;
    const existing = (): string => {
      if (name === undefined || !names.includes(name)) throw new GitError(`error: No such remote${verb === 'get-url' || verb === 'set-url' ? '' : ':'} '${name}'`, 2);
      return name;
    };
    switch (verb) {
      case undefined:
        yield* p.write(1, names.map((one) => (options.has('v') ? ['fetch', 'push'].map((way) => `${one}\t${remoteUrl(repository, one)} (${way})\n`).join('') : `${one}\n`)).join(''));
        return 0;
      case 'add':
        if (name === undefined || value === undefined) throw new GitError('usage: git remote add [<options>] <name> <url>', 129);
        if (names.includes(name)) throw new GitError(`error: remote ${name} already exists.`, 3);
        setConfig(p, file, `remote.${name}.url`, value);
        setConfig(p, file, `remote.${name}.fetch`, `+refs/heads/*:refs/remotes/${name}/*`);
        return options.has('f') ? yield* fetchFrom(call, name, []) : 0;
      case 'remove': case 'rm':
        existing();
        removeSection(p, file, `remote "${name}"`);
        for (const [key, text] of configEntries(p, file)) if (/^branch\..*\.remote$/.test(key) && text === name) removeSection(p, file, `branch "${key.slice(7, -7)}"`);
        for (const one of repository.names(`refs/remotes/${name}`)) repository.removeReference(`refs/remotes/${name}/${one}`);
        return 0;
      case 'rename': {
        const url = remoteUrl(repository, existing())!;
        if (value === undefined) throw new GitError('usage: git remote rename [--[no-]progress] <old> <new>', 129);
        setConfig(p, file, `remote.${value}.url`, url);
        setConfig(p, file, `remote.${value}.fetch`, `+refs/heads/*:refs/remotes/${value}/*`);
        removeSection(p, file, `remote "${name}"`);
        for (const [key, text] of configEntries(p, file)) if (/^branch\..*\.remote$/.test(key) && text === name) setConfig(p, file, key, value);
        for (const one of repository.names(`refs/remotes/${name}`)) {
          repository.writeInside(`refs/remotes/${value}/${one}`, repository.readInside(`refs/remotes/${name}/${one}`)!.replace(`refs/remotes/${name}/`, `refs/remotes/${value}/`));
          repository.removeReference(`refs/remotes/${name}/${one}`);
        }
        return 0;
      }
      case 'get-url':
        yield* p.write(1, `${remoteUrl(repository, existing())}\n`);
        return 0;
      case 'set-url':
        setConfig(p, file, `remote.${existing()}.url`, value ?? '');
        return 0;
      case 'show': {
        if (name === undefined) {
          yield* p.write(1, names.map((one) => `${one}\n`).join(''));
          return 0;
        }
        const url = remoteUrl(repository, name), there = yield* openRemote(p, url ?? name), branches = there.branches(), width = Math.max(...branches.map((one) => one.length), 0);
        const pulls = repository.branches().filter((one) => upstreamOf(repository, one)?.remote === name), pushes = repository.branches().filter((one) => branches.includes(one));
        const several = (list: readonly string[]): string => (list.length === 1 ? '' : 'es');
        yield* p.write(1, `* remote ${name}\n  Fetch URL: ${url}\n  Push  URL: ${url}\n  HEAD branch: ${there.branch ?? '(unknown)'}\n  Remote branch${several(branches)}:\n${branches.map((one) => `    ${one.padEnd(width)} ${repository.readInside(`refs/remotes/${name}/${one}`) === undefined ? 'new (next fetch will store in remotes/' + name + ')' : 'tracked'}\n`).join('')}`
          + (pulls.length > 0 ? `  Local branch${several(pulls)} configured for 'git pull':\n${pulls.map((one) => `    ${one} merges with remote ${upstreamOf(repository, one)!.branch}\n`).join('')}` : '')
          + (pushes.length > 0 ? `  Local ref${pushes.length === 1 ? '' : 's'} configured for 'git push':\n${pushes.map((one) => `    ${one} pushes to ${one} (${repository.reference(`refs/heads/${one}`) === there.reference(`refs/heads/${one}`) ? 'up to date' : 'fast-forwardable'})\n`).join('')}` : ''));
        return 0;
      }
      case 'update':
        return yield* fetchFrom(call, name ?? readConfig(p, repository).get('remote.default') ?? names[0] ?? 'origin', []);
      default: throw new GitError(`error: unknown subcommand: \`${verb}'\nusage: git remote [-v | --verbose]`, 129);
    }
  },
};
