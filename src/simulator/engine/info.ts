/** GET /info. */
import type { Engine } from './engine.ts';
import { ENGINE_VERSION } from './http/router.ts';
import { nanoTime } from './timestamp.ts';

const NO_CLUSTER = { NodeID: '', NodeAddr: '', LocalNodeState: 'inactive', ControlAvailable: false, Error: '', RemoteManagers: null };

export function info(engine: Engine): Record<string, unknown> {
  const states = engine.containers.list().map((one) => one.state.status);
  const count = (...wanted: string[]): number => states.filter((state) => wanted.includes(state)).length;
  const runtime = (path: string): unknown => ({ path, status: { 'org.opencontainers.runtime-spec.features': '{"ociVersionMin":"1.0.0","ociVersionMax":"1.3.0"}' } });
  const memory = engine.host.memory;
  return {
    ID: engine.random('engine id', 'engine').hex(32).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5'),
    Containers: states.length, ContainersRunning: count('running', 'restarting'), ContainersPaused: count('paused'), ContainersStopped: count('exited', 'created', 'dead'),
    Images: new Set(engine.images.list().map((one) => one.target.digest)).size, Driver: 'overlayfs', DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']],
    Plugins: { Volume: ['local'], Network: ['bridge', 'host', 'ipvlan', 'macvlan', 'null', 'overlay'], Authorization: null, Log: ['awslogs', 'fluentd', 'gcplogs', 'gelf', 'journald', 'json-file', 'local', 'splunk', 'syslog'] },
    MemoryLimit: true, SwapLimit: true, CpuCfsPeriod: true, CpuCfsQuota: true, CPUShares: true, CPUSet: true, PidsLimit: true, IPv4Forwarding: true, Debug: false,
    NFd: 30 + states.length * 8, OomKillDisable: true, NGoroutines: 50 + states.length * 6, SystemTime: nanoTime(engine.now), LoggingDriver: 'json-file', CgroupDriver: 'cgroupfs', CgroupVersion: '2', NEventsListener: engine.events.listeners,
    KernelVersion: engine.hardware.kernelRelease, OperatingSystem: 'Debian GNU/Linux 13 (trixie)', OSVersion: '13', OSType: 'linux', Architecture: 'x86_64', IndexServerAddress: 'https://index.docker.io/v1/',
    RegistryConfig: { InsecureRegistryCIDRs: ['::1/128', '127.0.0.0/8'], IndexConfigs: { 'docker.io': { Name: 'docker.io', Mirrors: [], Secure: true, Official: true } }, Mirrors: [] },
    NCPU: engine.host.cpus, MemTotal: memory, GenericResources: null, DockerRootDir: '/var/lib/docker', HttpProxy: '', HttpsProxy: '', NoProxy: '', Name: engine.host.name, Labels: [], ExperimentalBuild: false, ServerVersion: ENGINE_VERSION,
    Runtimes: { 'io.containerd.runc.v2': runtime('runc'), runc: runtime('runc') }, DefaultRuntime: 'runc',
    Swarm: engine.cluster?.info() ?? NO_CLUSTER, LiveRestoreEnabled: false, Isolation: '', InitBinary: 'docker-init',
    ContainerdCommit: { ID: 'v2.4.0' }, RuncCommit: { ID: 'v1.4.3' }, InitCommit: { ID: 'de40ad0' }, SecurityOptions: ['name=seccomp,profile=builtin'], ProductLicense: 'Community Engine',
    FirewallBackend: { Driver: 'iptables', Info: [['Version', '1.8.11']] }, CDISpecDirs: ['/etc/cdi', '/var/run/cdi'],
    Containerd: { Address: '/run/containerd/containerd.sock', Namespaces: { Containers: 'moby', Plugins: 'plugins.moby' } }, Warnings: [],
  };
}
