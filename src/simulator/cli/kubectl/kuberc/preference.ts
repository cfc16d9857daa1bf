/** The preferences of kubectl's user (`kind: Preference`): aliases, defaults of flags, which programs may fetch credentials. */
export interface Option {
  name: string;
  default: string;
}

export interface Alias {
  name: string;
  command: string;
  prependArgs?: string[];
  appendArgs?: string[];
  options?: Option[];
}

export interface Default {
  command: string;
  options: Option[] | null;
}

export interface Preference {
  defaults: Default[] | null;
  aliases: Alias[] | null;
  credentialPluginPolicy?: string;
  credentialPluginAllowlist?: { command: string }[];
}

export const GROUP = 'kubectl.config.k8s.io';

/** Fields in the order of Go's struct, as it is shown and written. */
export function documentOf({ defaults, aliases, credentialPluginPolicy: policy, credentialPluginAllowlist: list }: Preference): Record<string, unknown> {
  return {
    kind: 'Preference', apiVersion: `${GROUP}/v1beta1`,
    defaults: defaults?.map(({ command, options }) => ({ command, options: options?.length ? options : null })) ?? null,
    aliases: aliases?.map(aliasDocument) ?? null,
    ...(policy && { credentialPluginPolicy: policy }),
    ...(list?.length && { credentialPluginAllowlist: list.map(({ command }) => (command ? { command } : {})) }),
  };
}

const aliasDocument = ({ name, command, prependArgs, appendArgs, options }: Alias): Record<string, unknown> => ({
  name, command, ...(prependArgs?.length && { prependArgs }), ...(appendArgs?.length && { appendArgs }), ...(options?.length && { options }),
});

/** What `kuberc view` offers to write where there is no file. */
export const RECOMMENDED: Preference = {
  defaults: [
    { command: 'apply', options: [{ name: 'server-side', default: 'true' }] },
    { command: 'delete', options: [{ name: 'interactive', default: 'true' }] },
  ],
  aliases: null,
};
