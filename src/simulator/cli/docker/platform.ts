/** --platform os[/architecture[/variant]] as the engine's query parameter. */
import { CliError } from './errors.ts';

/** @throws CliError */
export function platformQuery(platform: string): string | undefined {
  if (platform === '') return undefined;
  const [os = '', architecture, variant] = platform.split('/');
  if (!/^[A-Za-z0-9_-]+$/.test(os) || platform.split('/').length > 3) throw new CliError(`${JSON.stringify(platform)} is an invalid OS component of ${JSON.stringify(os)}: OSAndVersion specifier component must match "^([A-Za-z0-9_-]+)(?:\\\\(([A-Za-z0-9_.-]*)\\\\))?$": invalid argument`);
  return JSON.stringify({ ...(architecture ? { architecture } : { architecture: 'amd64' }), os, ...(variant && { variant }) });
}
