/** What kubectl proxy lets through: paths, hosts and methods by regular expressions. */
import type { Request } from '../../../api/http.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { pattern, patternFault } from '../../../kernel/go-regexp.ts';
import { SilentExit } from '../client/failure.ts';
import { goDate } from '../print/klog.ts';
import type { Session } from '../session.ts';

/** Says what weakens the filter; a pattern that is none ends it all, as the log's fatal lines do. */
export function* checkFilter(session: Session): Blocking<void> {
  const log = (severity: string, line: number, text: string): Blocking<void> => session.err(`${goDate(session.p.now, severity, session.p.pid)} proxy${severity === 'F' ? '_server' : ''}.go:${line}] ${text}\n`);
  if (session.switch('disable-filter')) {
    if (!session.flag('unix-socket')) yield* log('W', 177, 'Request filter disabled, your proxy is vulnerable to XSRF attacks, please be cautious');
    return;
  }
  if (!session.flag('reject-paths') || !session.flag('reject-methods')) yield* log('W', 182, 'Request filter has been relaxed, your proxy may be vulnerable to attacks, please be cautious');
  for (const name of ['accept-paths', 'reject-paths', 'accept-hosts', 'reject-methods']) {
    for (const one of session.flag(name).split(',')) {
      const reason = faultOf(one);
      if (reason === undefined) continue;
      yield* log('F', 83, `Error compiling re: error parsing regexp: ${reason}`);
      throw new SilentExit(255);
    }
  }
}

/** What Go's regexp has against a pattern. */
const faultOf = (text: string): string | undefined => (pattern(text) ? undefined : patternFault(text));

const matches = (patterns: string, text: string): boolean => patterns !== '' && patterns.split(',').some((one) => pattern(one)?.test(text) ?? false);

export function refuses(session: Session, { method, headers }: Request, path: string): boolean {
  if (session.switch('disable-filter')) return false;
  const host = (headers.host ?? '').replace(/:\d+$/, '');
  return matches(session.flag('reject-paths'), path) || matches(session.flag('reject-methods'), method) || !matches(session.flag('accept-paths'), path) || (host !== '' && !matches(session.flag('accept-hosts'), host));
}
