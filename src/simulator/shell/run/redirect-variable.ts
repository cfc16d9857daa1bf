/** `{name}>file`: the shell picks a descriptor from 10 on, which stays open. Loaded when first used. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import { readyToCalculate } from '../expand/calculator.ts';
import { assignElement, readElement } from '../expand/cells.ts';
import { expandText } from '../expand/words.ts';
import type { Shell } from '../shell.ts';
import type { Redirection } from '../syntax/program.ts';
import { fileName, openTarget, RedirectionFailure, textFile } from './redirect.ts';

export function* redirectToVariable(shell: Shell, one: Redirection): Blocking<void> {
  const name = one.variable!;
  if (name.endsWith(']')) yield* readyToCalculate(shell);
  const target = one.operator === '<<' || one.operator === '<<<' ? '' : yield* fileName(shell, one);
  if ((one.operator === '>&' || one.operator === '<&') && target === '-') {
    const fd = Number(/\[(.*)\]$/s.test(name) ? readElement(shell, name.slice(0, name.indexOf('[')), name.slice(name.indexOf('[') + 1, -1)) : shell.variables.get(name));
    if (!shell.p.files.has(fd)) throw new RedirectionFailure(`${name}: Bad file descriptor`);
    return shell.p.close(fd);
  }
  let file: OpenFile | undefined, moved: number | undefined;
  if (one.operator === '<<' || one.operator === '<<<') file = textFile(`${yield* expandText(shell, one.target)}${one.operator === '<<<' ? '\n' : ''}`);
  else if (one.operator === '>&' || one.operator === '<&') {
    const [, from, move] = /^(\d+)(-?)$/.exec(target) ?? [];
    file = shell.p.files.get(Number(from));
    if (move && file) moved = Number(from);
  }
  else file = openTarget(shell, one.operator, target);
  if (!file && /^[<>]&$/.test(one.operator)) yield* shell.error(`${shell.shownName()}: redirection error: cannot duplicate fd: Bad file descriptor\n`);
  if (!file) throw new RedirectionFailure(`${target}: Bad file descriptor`);
  const [, plain, subscript] = /^(\w+)(?:\[(.*)\])?$/s.exec(name)!;
  if (shell.variables.find(plain!)?.readonly) {
    yield* shell.complain(`${plain}: readonly variable`);
    throw new RedirectionFailure(`${name}: cannot assign fd to variable`);
  }
  assignElement(shell, plain!, subscript, String(shell.p.install(file, shell.p.freeDescriptor(10))));
  if (moved !== undefined) shell.p.close(moved);
}
