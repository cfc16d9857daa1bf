/** /etc/hosts, /etc/resolv.conf and the host name of a pod. */
import { lookup } from './host-lookup.ts';
import { decode } from '../../kernel/bytes.ts';
import { contentOf } from '../../kernel/inode.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { NodeContext } from './node-context.ts';

const shortName = ({ spec, metadata }: Pod): string => spec.hostnameOverride ?? (spec.hostname ?? metadata.name).slice(0, 63).replace(/[-.]+$/, '');

/** With the domain behind it; undefined: it has none. */
const fullName = ({ clusterDomain }: NodeContext, pod: Pod): string | undefined =>
  pod.spec.subdomain && !pod.spec.hostnameOverride ? `${shortName(pod)}.${pod.spec.subdomain}.${pod.metadata.namespace}.svc.${clusterDomain}` : undefined;

export const hostnameOf = (node: NodeContext, pod: Pod): string =>
  pod.spec.hostNetwork ? node.name : (pod.spec.setHostnameAsFQDN && fullName(node, pod)) || shortName(pod);

export function hostsFile(node: NodeContext, pod: Pod, address: string): string {
  const lines = pod.spec.hostNetwork
    ? ['# Kubernetes-managed hosts file (host network).', '127.0.0.1\tlocalhost', `${node.address}\t${node.name}`]
    : [
      '# Kubernetes-managed hosts file.', '127.0.0.1\tlocalhost', '::1\tlocalhost ip6-localhost ip6-loopback', 'fe00::0\tip6-localnet', 'fe00::0\tip6-mcastprefix', 'fe00::1\tip6-allnodes', 'fe00::2\tip6-allrouters',
      [address, ...[fullName(node, pod)].filter(Boolean), shortName(pod)].join('\t'),
    ];
  const aliases = (pod.spec.hostAliases ?? []).map(({ ip, hostnames = [] }) => `${ip}\t${hostnames.join('\t')}`);
  if (aliases.length > 0) lines.push('', '# Entries added by HostAliases.', ...aliases);
  return `${lines.join('\n')}\n`;
}

export function resolvConf(node: NodeContext, pod: Pod): string {
  const policy = pod.spec.dnsPolicy ?? 'ClusterFirst';
  const clusterFirst = policy === 'ClusterFirstWithHostNet' || (policy === 'ClusterFirst' && !pod.spec.hostNetwork);
  const { namespace = 'default' } = pod.metadata;
  let nameservers: string[] = [], searches: string[] = [], options: string[] = [];
  if (clusterFirst) {
    nameservers = [node.clusterDns];
    searches = [`${namespace}.svc.${node.clusterDomain}`, `svc.${node.clusterDomain}`, node.clusterDomain];
    options = ['ndots:5'];
  } else if (policy !== 'None') {
    const file = lookup(node.host, '/etc/resolv.conf');
    if (file?.kind === 'file') nameservers = [...decode(contentOf(file)).matchAll(/^nameserver\s+(\S+)/gm)].map((match) => match[1]!);
  }
  const { dnsConfig } = pod.spec;
  nameservers = [...new Set([...nameservers, ...(dnsConfig?.nameservers ?? [])])];
  searches = [...new Set([...searches, ...(dnsConfig?.searches ?? [])])];
  for (const { name = '', value } of dnsConfig?.options ?? []) {
    options = [...options.filter((one) => one.split(':')[0] !== name), value === undefined ? name : `${name}:${value}`];
  }
  const lines = [...(searches.length > 0 ? [`search ${searches.join(' ')}`] : []), ...nameservers.map((one) => `nameserver ${one}`), ...(options.length > 0 ? [`options ${options.join(' ')}`] : [])];
  return `${lines.join('\n')}\n`;
}
