import { lookup, makeDirectory, writeFile } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { absolutePath } from '../../node-facts.ts';
import type { Command } from '../command.ts';
import { readConfig } from '../config.ts';
import { Repository } from '../repository.ts';

/** Makes an empty repository; whether there was one already. */
export function makeRepository(p: Process, top: string, branch: string, bare = false): { repository: Repository; again: boolean } {
  for (let at = 1; at > 0; ) {
    at = top.indexOf('/', at + 1);
    const folder = at < 0 ? top : top.slice(0, at);
    if (!lookup(p, folder)) makeDirectory(p, folder);
  }
  const repository = new Repository(p, top, bare), again = lookup(p, `${repository.folder}/HEAD`) !== undefined;
  if (again) return { repository, again };
  for (const name of ['', '/objects', '/objects/info', '/objects/pack', '/refs', '/refs/heads', '/refs/tags', '/hooks', '/info', '/branches']) if (!lookup(p, repository.folder + name)) makeDirectory(p, repository.folder + name);
  writeFile(p, `${repository.folder}/HEAD`, `ref: refs/heads/${branch}\n`);
  writeFile(p, `${repository.folder}/description`, "Unnamed repository; edit this file 'description' to name the repository.\n");
  writeFile(p, `${repository.folder}/config`, `[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = ${bare}\n${bare ? '' : '\tlogallrefupdates = true\n'}`);
  return { repository, again };
}

const HINT = (branch: string): string =>
  `hint: Using '${branch}' as the name for the initial branch. This default branch name\nhint: is subject to change. To configure the initial branch name to use in all\nhint: of your new repositories, which will suppress this warning, call:\nhint: \nhint: \tgit config --global init.defaultBranch <name>\nhint: \nhint: Names commonly chosen instead of 'master' are 'main', 'trunk' and\nhint: 'development'. The just-created branch can be renamed via this command:\nhint: \nhint: \tgit branch -m <name>\n`;

export const init: Command = {
  name: 'init', usage: '[-q | --quiet] [--bare] [--template=<template-directory>]\n                [--separate-git-dir <git-dir>] [--object-format=<format>]\n                [-b <branch-name> | --initial-branch=<branch-name>]\n                [--shared[=<permissions>]] [<directory>]', anywhere: true,
  options: [{ short: 'q', long: 'quiet' }, { long: 'bare' }, { short: 'b', long: 'initial-branch', value: true }],
  *run({ p, options, operands }) {
    const asked = options.value('b') ?? readConfig(p, undefined).get('init.defaultbranch'), top = absolutePath(p, operands[0] ?? '.');
    const { repository, again } = makeRepository(p, top, asked ?? 'master', options.has('bare'));
    if (asked === undefined && !again && !options.has('q')) yield* p.write(2, HINT('master'));
    if (!options.has('q')) yield* p.write(1, `${again ? 'Reinitialized existing' : 'Initialized empty'} Git repository in ${repository.folder}/\n`);
    return 0;
  },
};
