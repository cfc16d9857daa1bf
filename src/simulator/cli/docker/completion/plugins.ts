/** What the commands of docker's plugins offer: compose's the services of the project, buildx's its builders. */
import { Directive, type Complete } from '../../shared/cobra/command.ts';
import { fixed } from '../../shared/cobra/fixed.ts';
import { storedGroups } from '../buildx/builders/group.ts';
import { LABEL } from '../compose/observed.ts';
import { engineOf } from '../contexts.ts';
import { contextNames, names } from './names.ts';
import { profiles, projectServices } from './project.ts';
import { folders, oneOf } from './words.ts';

/** buildx's way of offering nothing. */
const noSpace = fixed([], Directive.NoSpace);

const builders: Complete = function* (invocation, word) {
  const { candidates } = yield* contextNames()({ ...invocation, args: [] }, '');
  const all = [...candidates, ...storedGroups(invocation.p).map(({ Name }) => Name)];
  return { candidates: all.filter((name) => name.startsWith(word)), directive: Directive.NoFileComp };
};

const projects = names(function* (invocation) {
  const containers = yield* engineOf(invocation).get<{ Labels?: Record<string, string> }[]>('/containers/json', { all: true, filters: JSON.stringify({ label: { [`${LABEL}.project`]: true } }) });
  return [...new Set(containers.flatMap((one) => one.Labels?.[`${LABEL}.project`] ?? []))].sort();
});

const each = (commands: string, complete: Complete): Record<string, Complete> => Object.fromEntries(commands.split(' ').map((name) => [name.replace('/', ' '), complete]));
const under = (plugin: string, table: Record<string, Complete>): Record<string, Complete> => Object.fromEntries(Object.entries(table).map(([name, complete]) => [`${plugin} ${name}`, complete]));

/** By command. */
export const pluginArguments: Readonly<Record<string, Complete>> = {
  ...under('buildx', {
    ...each('inspect rm stop use', builders),
    ...each('create du history history/export history/import history/inspect history/inspect/attachment history/logs history/ls history/open history/rm history/trace imagetools imagetools/create imagetools/inspect install ls prune uninstall version', noSpace),
    build: folders, 'dap build': folders,
  }),
  ...under('compose', {
    ...each('attach build commit config cp create down events exec export images kill logs pause port ps pull push restart rm run start stats stop top unpause up volumes watch', projectServices()),
    scale: projectServices('='),
    ls: noSpace,
  }),
};

/** By command and flag. */
export const pluginFlags: Readonly<Record<string, Readonly<Record<string, Complete>>>> = {
  buildx: { builder: builders },
  compose: { file: fixed(['yaml', 'yml'], Directive.FilterFileExt), profile: profiles, progress: oneOf('auto tty plain json quiet'), 'project-directory': folders, 'project-name': projects },
};
