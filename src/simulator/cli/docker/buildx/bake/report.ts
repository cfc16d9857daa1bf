/** What is told of targets that were asked about instead of being built (--call, --check). */
import type { Blocking } from '../../../../kernel/blocking.ts';
import type { Process } from '../../../../kernel/process.ts';
import type { BuildOptions } from '../build-options.ts';
import { callReport } from '../call-report.ts';
import { checkReport, checkReportJson } from '../check-report.ts';
import type { Solved } from '../solve.ts';
import type { Target } from './target.ts';

export function* report(p: Process, solved: ReadonlyMap<string, { options: BuildOptions; solved: Solved }>, targets: ReadonlyMap<string, Target>): Blocking<number> {
  let status = 0, isFirst = true;
  for (const [name, { options: { request, call }, solved: { result: { description }, warnings, error } }] of [...solved].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const words = targets.get(name)?.description;
    if (!call!.json) yield* p.write(1, `${isFirst ? '' : '\n'}${name}\n${words ? `${String(words)}\n` : ''}\n`);
    isFirst = false;
    if (description) {
      yield* p.write(1, callReport(description, call!.json));
      continue;
    }
    yield* p.write(1, call!.json ? checkReportJson(request, warnings, error) : checkReport(warnings, error));
    if (error && !call!.json) throw error.asCheck();
    if ((warnings.length > 0 || error) && !call!.ignoreStatus) status = 1;
  }
  return status;
}
