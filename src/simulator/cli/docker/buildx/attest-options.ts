/** --attest, --provenance and --sbom: what is said about an image beside it. */
import type { Provenance } from '../../../api/engine/build.ts';
import { csvFields } from './csv-fields.ts';
import { CliError } from '../errors.ts';
import type { Asked } from './build-options.ts';
import { Unprepared } from './unprepared.ts';

/** BuildKit's own scanner. */
const SCANNER = 'docker/buildkit-syft-scanner:stable-1';

const TRUTH: Readonly<Record<string, boolean>> = { 1: true, t: true, true: true, 0: false, f: false, false: false };

/** `--sbom=true` is `--attest=type=sbom`. */
function shorthand(type: string, value: string): string[] {
  if (value === '') return [];
  const truth = TRUTH[value.toLowerCase()];
  return [`type=${type},${truth === undefined ? value : `disabled=${!truth}`}`];
}

/** @throws CliError, Unprepared */
export function attestations({ flags }: Asked): { provenance: Provenance; sbom?: string } {
  let provenance: Provenance = 'default', sbom: string | undefined;
  for (const spec of [...flags.list('attest'), ...shorthand('sbom', flags.string('sbom')), ...shorthand('provenance', flags.string('provenance'))]) {
    const fields = new Map(csvFields(spec).filter((field) => field !== '').map((field): [string, string] => {
      if (!field.includes('=')) throw new CliError(`ERROR: invalid value ${field}`);
      return [field.split('=')[0]!, field.slice(field.indexOf('=') + 1)];
    }));
    const type = fields.get('type'), on = !TRUTH[(fields.get('disabled') ?? 'false').toLowerCase()], mode = fields.get('mode') ?? 'min';
    if (type === undefined) throw new CliError('ERROR: attestation type not specified');
    if (type === 'sbom') sbom = on ? fields.get('generator') ?? SCANNER : undefined;
    else if (type !== 'provenance') throw new Unprepared(`failed to solve: unknown attestation type ${JSON.stringify(type)}`);
    else if (on && mode !== 'min' && mode !== 'max') throw new Unprepared(`failed to solve: invalid mode ${JSON.stringify(mode)}`);
    else provenance = on ? (mode as 'min' | 'max') : 'none';
  }
  return { provenance, ...(sbom === undefined ? {} : { sbom }) };
}
