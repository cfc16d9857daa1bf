/** groupadd, groupmod and groupdel, as shadow has them on Debian. */
import type { Tool } from '../tool.ts';
import { addRow, changeRow, dropRow, freeNumber, GROUP, nextNumber, numbersIn, PASSWD, rowNamed, rowsOf } from './account-files.ts';
import { locked, refused, synopsis, usage } from './useradd.ts';

export const groupadd: Tool = {
  name: 'groupadd', only: 'gnu', usage: 'GROUP', summary: 'Make a group', usageStatus: 2, hint: (name) => synopsis[name]!.trimEnd(),
  options: [{ short: 'f', long: 'force' }, { short: 'g', long: 'gid', value: true }, { short: 'h' }, { short: 'K', long: 'key', value: true }, { short: 'o', long: 'non-unique' }, { short: 'p', long: 'password', value: true }, { short: 'r', long: 'system' }, { short: 'U', long: 'users', value: true }],
  *run(p, call) {
    const { options, operands } = call, [name] = operands, given = options.value('g');
    if (given !== undefined && !/^\d+$/.test(given)) return yield* refused(call, p, `invalid group ID '${given}'`, 3);
    if (name === undefined || operands.length > 1) return yield* usage(call, p);
    if (/[:\n\s/]|^-/.test(name) || /^\d*$/.test(name)) return yield* refused(call, p, `'${name}' is not a valid group name`, 3);
    if (rowNamed(p, GROUP, name)?.[0] === name) return options.has('f') ? 0 : yield* refused(call, p, `group '${name}' already exists`, 9);
    const used = numbersIn(p, GROUP), taken = given !== undefined && used.has(Number(given)) && !options.has('o');
    if (taken && !options.has('f')) return yield* refused(call, p, `GID '${given}' already exists`, 4);
    const refusal = yield* locked(call, p, GROUP);
    if (refusal !== undefined) return refusal;
    const gid = given !== undefined && !taken ? Number(given) : options.has('r') ? freeNumber(used, 999, 100) : nextNumber(used);
    addRow(p, GROUP, [name, 'x', String(gid), options.value('U') ?? '']);
    return 0;
  },
};

export const groupmod: Tool = {
  name: 'groupmod', only: 'gnu', usage: 'GROUP', summary: 'Change a group', usageStatus: 2, hint: (name) => synopsis[name]!.trimEnd(),
  options: [{ short: 'g', long: 'gid', value: true }, { short: 'n', long: 'new-name', value: true }, { short: 'o', long: 'non-unique' }, { short: 'h' }],
  *run(p, call) {
    const { options, operands } = call, [name] = operands, gid = options.value('g'), other = options.value('n');
    if (name === undefined || operands.length > 1) return yield* usage(call, p);
    const row = rowNamed(p, GROUP, name);
    if (row?.[0] !== name) return yield* refused(call, p, `group '${name}' does not exist`, 6);
    if (gid !== undefined && !/^\d+$/.test(gid)) return yield* refused(call, p, `invalid group ID '${gid}'`, 3);
    if (gid !== undefined && gid !== row[2] && !options.has('o') && numbersIn(p, GROUP).has(Number(gid))) return yield* refused(call, p, `GID '${gid}' already exists`, 4);
    if (other !== undefined && other !== name && rowNamed(p, GROUP, other)) return yield* refused(call, p, `group '${other}' already exists`, 9);
    const refusal = yield* locked(call, p, GROUP);
    if (refusal !== undefined) return refusal;
    changeRow(p, GROUP, name, (one) => one.splice(0, 3, other ?? name, 'x', gid ?? one[2]!));
    if (gid !== undefined) for (const user of rowsOf(p, PASSWD).filter((one) => one[3] === row[2])) changeRow(p, PASSWD, user[0]!, (one) => (one[3] = gid));
    return 0;
  },
};

export const groupdel: Tool = {
  name: 'groupdel', only: 'gnu', usage: 'GROUP', summary: 'Remove a group', usageStatus: 2, hint: (name) => synopsis[name]!.trimEnd(),
  options: [{ short: 'f', long: 'force' }, { short: 'h' }],
  *run(p, call) {
    const { options, operands } = call, [name] = operands;
    if (name === undefined || operands.length > 1) return yield* usage(call, p);
    const row = rowNamed(p, GROUP, name);
    if (row?.[0] !== name) return yield* refused(call, p, `group '${name}' does not exist`, 6);
    const user = rowsOf(p, PASSWD).find((one) => one[3] === row[2]);
    if (user && !options.has('f')) return yield* refused(call, p, `cannot remove the primary group of user '${user[0]}'`, 8);
    const refusal = yield* locked(call, p, GROUP);
    if (refusal !== undefined) return refusal;
    dropRow(p, GROUP, name);
    return 0;
  },
};
