/** Certificates and their authorities, as flags of docker swarm name them. */
import type { Process } from '../../../kernel/process.ts';
import { FlagError, type FlagSet } from '../../shared/cobra/flag-set.ts';
import { kindOf, kinds, readCsv } from '../../shared/cobra/value.ts';
import { CliError, notSimulated } from '../errors.ts';
import { readNamedFile } from '../variable-files.ts';

/** --external-ca: protocol=cfssl,url=https://… */
function checkAuthority(text: string): string {
  const fields = new Map(readCsv(text).map((field): [string, string] => {
    const [key = '', value] = field.split(/=(.*)/s);
    if (value === undefined) throw new Error(`invalid field '${field}' must be a key=value pair`);
    if (key.toLowerCase() === 'protocol' && value.toLowerCase() !== 'cfssl') throw new Error(`unrecognized external CA protocol ${value}`);
    return [key.toLowerCase(), value];
  }));
  for (const name of ['protocol', 'url']) if (!fields.has(name)) throw new Error(`the external-ca option needs a ${name}= parameter`);
  return text;
}

export const externalCa = { kind: kindOf(kinds.list, 'external-ca', checkAuthority) };

/** --ca-cert and --ca-key name files that are read while the flags are. @throws FlagError */
export function checkPemFiles(p: Process, flags: FlagSet): void {
  for (const name of ['ca-cert', 'ca-key']) {
    const path = flags.string(name);
    const fail = (reason: string): FlagError => new FlagError(`invalid argument ${JSON.stringify(path)} for "--${name}" flag: ${reason}`);
    if (!flags.changed(name)) continue;
    let content: string;
    try {
      content = readNamedFile(p, path);
    } catch (error) {
      throw fail((error as Error).message);
    }
    if (!/-----BEGIN [^-]+-----\n[\s\S]*\n-----END [^-]+-----/.test(content)) throw fail('file contents must be in PEM format');
  }
}

/** @throws CliError where a new root lacks a part */
export function checkRotation(flags: FlagSet): void {
  if (flags.changed('external-ca') && !flags.changed('ca-cert')) throw new CliError("rotating to an external CA requires the `--ca-cert` flag to specify the external CA's cert - to add an external CA with the current root CA certificate, use the `update` command instead");
  if (flags.changed('ca-cert') && !flags.changed('external-ca') && !flags.changed('ca-key')) throw new CliError('the --ca-cert flag requires that a --ca-key flag and/or --external-ca flag be provided as well');
  for (const name of ['ca-cert', 'ca-key', 'external-ca']) if (flags.changed(name)) throw notSimulated(`the flag --${name}`);
}
