// Replaces in an answer what differs between two honest engines: identities, times, sizes, what the engine drew by lot.
// `said` is the text of all requests of the file: a value that a request named itself is not replaced.
export const said = (steps) => JSON.stringify(steps.map((s) => s.request));

const zero = '0001-01-01T00:00:00Z';
const rules = [
  [/sha256:[0-9a-f]{64}/g, 'sha256:<digest>'],
  [/\b[0-9a-f]{64}\b/g, '<id>'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, '<uuid>'],
  [/\bsha256:[0-9a-f]{12}\b/g, 'sha256:<short>'],
  [/\b[0-9a-f]{12}\b(?!@)/g, '<short>'],
  [/\bSWMTKN-1-[a-z0-9]+-[a-z0-9]+/g, '<token>'],
  [/\bSWMKEY-1-\S+/g, '<key>'],
  [/-----BEGIN CERTIFICATE-----[\s\S]*-----END CERTIFICATE-----\n?/g, '<certificate>'],
  [/\b(?=[a-z]*\d)[a-z0-9]{25}\b/g, '<swarm id>'],
  [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z| ?[+-]\d\d:?\d\d( UTC)?)?/g, (m) => (m === zero ? m : '<time>')],
  [/\b(About an?|Less than a|\d+) (second|minute|hour|day|week|month|year)s?\b/g, '<span>'],
  [/\b\d{10}\.\d{9}\b/g, '<time>'],
  [/(?<="time(Nano)?":)\d+/g, '<time>'],
  [/\b[0-9a-f]{2}(:[0-9a-f]{2}){5}\b/g, '<mac>'],
  [/\b(?!127\.0\.0\.1\b|0\.0\.0\.0\b|255\.)(\d{1,3}\.){3}\d{1,3}\b/g, '<ip>'],
  [/\b(f[de][0-9a-f]{2}:[0-9a-f:]+)/g, '<ip6>'],
  [/(?<=(?:0\.0\.0\.0|127\.0\.0\.1|\[::\]|\[::1\]|<ip>):)(3276[89]|327[7-9]\d|32[89]\d\d|3[3-9]\d{3}|[4-6]\d{4})\b/g, '<port>'],
  [/\/netns\/[0-9a-f]{12}/g, '/netns/<id>'],
];
function text(s, said) {
  for (const [re, to] of rules) s = s.replace(re, (m, ...g) => (said.includes(m) ? m : typeof to === 'function' ? to(m, ...g) : to));
  return s;
}
// numbers that say how large, when, which process
const size = /^(Size|size|SizeRw|SizeRootFs|VirtualSize|SharedSize|Total|TotalSize|Reclaimable|SpaceReclaimed|LayersSize|ContentSize|Content|Unpacked)$/;
const moment = /^(Created|CreatedAt|time|timeNano|CreatedSince)$/;
const machine = /^(KernelVersion|GoVersion|GitCommit|BuildTime|OperatingSystem|OSVersion|ModuleVersion)$/;
// what shows which version of cgroups the machine has
const ofCgroups = /^(OomKillDisable|percpu_usage|blkio_stats)$/;
// lists whose order is not determined
const unordered = /^(Mounts|RepoTags|RepoDigests|Volumes|ContainersDeleted|ImagesDeleted|NetworksDeleted|VolumesDeleted|CachesDeleted|Ports|IPAM|Aliases|DNSNames|Secrets|Configs|Images|Containers|BuildCache|Items)$/;
// progress that shows or not, by how fast a thing went
const fleeting = /^(Downloading|Extracting|Waiting|Verifying Checksum|Pushing|Preparing|Pulling fs layer)$/;

const sorted = (list) => list.map((v) => JSON.stringify(v)).sort().map((v) => JSON.parse(v));
function walk(x, key, said, above) {
  if (typeof x === 'string') {
    if (machine.test(key) && x) return `<${key}>`;
    if (/^(Name|Names|name|container)$/.test(key) && /^\/?[a-z]+_[a-z]+\d?$/.test(x) && !said.includes(x.replace('/', ''))) return '<drawn>';
    if (key === 'HostPort' && Number(x) >= 32768 && !said.includes(x)) return '<port>';
    if (key === 'CertIssuerPublicKey') return '<key>';
    if (/^(execDuration|reclaimed)$/.test(key)) return '<n>';
    if (/^(CgroupnsMode|CgroupVersion)$/.test(key)) return '<cgroup>';
    if (key === 'Hostname' && above === 'Description') return '<host>';
    return text(x, said);
  }
  if (typeof x === 'number') {
    if (size.test(key) && x >= 0) return '<size>';
    if (moment.test(key) && x > 1e9) return '<time>';
    if (/^(Pid|pid)$/.test(key) && x > 0) return '<pid>';
    if (key === 'PublicPort' && x >= 32768 && !said.includes(String(x))) return '<port>';
    if (/^(Index|VXLAN)$/.test(key) && x > 0) return '<index>';
    if (/^(NanoCPUs|MemoryBytes)$/.test(key) && above === 'Resources' && !said.includes(String(x))) return '<resources>';
    return x;
  }
  if (Array.isArray(x)) {
    const y = x.map((v) => walk(v, key, said, above));
    return unordered.test(key) ? sorted(y) : y;
  }
  if (x && typeof x === 'object') {
    return Object.fromEntries(Object.entries(x).filter(([k]) => !ofCgroups.test(k) && !(key === 'memory_stats' && !/^(usage|limit)$/.test(k))).map(([k, v]) => [text(k, said), walk(v, k, said, key)]).sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  return x;
}

// step: the recorded step; its "read" and "sort" say how its answer is compared
export function normalise(response, said = '', step = {}) {
  if (!response) return response;
  const { status, headers = {}, body } = response;
  // with "at" the keys are paths
  let b = step.at && body && typeof body === 'object' ? Object.fromEntries(Object.entries(body).map(([k, v]) => [k, walk(v, k.split('.').at(-1), said, k.split('.').at(-2) ?? '')]).sort(([x], [y]) => (x < y ? -1 : 1))) : walk(body, '', said, '');
  if (step.read === 'shape' && b?.KernelVersion) delete b.Warnings;  // of /info: about the machine
  if (step.read === 'progress' && Array.isArray(b)) b = sorted(b.filter((m) => !fleeting.test(m.status))).filter((m, i, all) => JSON.stringify(m) !== JSON.stringify(all[i - 1]));
  if (step.read === 'tar' && Array.isArray(b)) b = sorted(b).filter((m, i, all) => JSON.stringify(m) !== JSON.stringify(all[i - 1]));
  if (step.sort && Array.isArray(b)) b = sorted(b);
  const h = Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, walk(v, k, said, '')]).sort(([x], [y]) => (x < y ? -1 : 1)));
  return { status, headers: h, body: b };
}
