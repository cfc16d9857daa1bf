/** The file of a stack: a compose file with the variables of the environment only. */
import { rfc3339 } from '../../../kernel/calendar.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { lookup } from '../../../kernel/files.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { absolutePath } from '../container/options.ts';
import { CliError } from '../errors.ts';
import type { Project } from './model.ts';
import { projectFrom } from './project.ts';

/** @throws CliError */
export function* loadStack({ p }: Invocation, files: readonly string[], name: string): Blocking<Project> {
  if (files.length === 0) throw new CliError('specify a Compose file (with --compose-file)');
  for (const file of files) if (!lookup(p, file)) throw new CliError(`open ${file}: no such file or directory`);
  const missing: string[] = [];
  const project = projectFrom(p, files.map(absolutePath(p)), name || 'stack', new Map(p.env), (variable) => void (missing.includes(variable) || missing.push(variable)));
  for (const variable of missing) yield* p.write(2, `time="${rfc3339(p.now)}" level=warning msg="The ${JSON.stringify(variable)} variable is not set. Defaulting to a blank string."\n`);
  return project;
}
