import { decode } from '../../../kernel/bytes.ts';
import { lookup } from '../../../kernel/files.ts';
import type { Command } from '../command.ts';
import { ambiguous, GitError } from '../error.ts';
import { dateOf } from '../pretty.ts';
import { readCommit } from '../objects.ts';
import { objectOf, peel, resolve } from '../revisions.ts';
import { entry, LOG_OPTIONS, looksOf } from './log.ts';

export const show: Command = {
  name: 'show', usage: '[<options>] [<object>...]', revisions: true, options: LOG_OPTIONS,
  *run(call) {
    const { p, repository } = call, looks = looksOf(call);
    for (const [i, word] of (call.operands.length > 0 ? call.operands : ['HEAD']).entries()) {
      const id = objectOf(repository, word), found = id === undefined ? undefined : repository.read(id), inside = /^([^:]+):(.*)$/.exec(word);
      if (word === 'HEAD' && id === undefined) throw new GitError(`fatal: your current branch '${repository.branch}' does not have any commits yet`);
      if (!found && word.startsWith(':')) throw new GitError(lookup(p, `${repository.top}/${word.slice(1)}`) ? `fatal: path '${word.slice(1)}' exists on disk, but not in the index` : `fatal: path '${word.slice(1)}' does not exist (neither on disk nor in the index)`);
      if (!found && inside && resolve(repository, inside[1]!) !== undefined) throw new GitError(`fatal: path '${inside[2]}' does not exist in '${inside[1]}'`);
      if (!found && inside) throw new GitError(`fatal: invalid object name '${inside[1]}'.`);
      if (id === undefined || !found) throw ambiguous(word);
      if (found.kind === 'blob') yield* p.write(1, found.body);
      else if (found.kind === 'tree') yield* p.write(1, `tree ${word}\n\n${repository.rowsOf(id).map(({ mode, name }) => `${name}${mode === '40000' ? '/' : ''}\n`).join('')}`);
      else {
        if (found.kind === 'tag') {
          const text = decode(found.body), tagger = readCommit('', text.replace(/^tagger /m, 'author ')).author;
          yield* p.write(1, `tag ${/^tag (.*)$/m.exec(text)?.[1]}\nTagger: ${tagger.who}\nDate:   ${dateOf(tagger, looks.date, p.now)}\n\n${text.split('\n\n').slice(1).join('\n\n')}\n`);
        }
        const one = repository.commit(peel(repository, id)!)!;
        yield* p.write(1, `${i > 0 ? '\n' : ''}${entry(call, one, looks, call.behind ?? [], 'patch')}`);
      }
    }
    return 0;
  },
};
