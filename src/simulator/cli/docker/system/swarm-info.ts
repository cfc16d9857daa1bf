/** What `docker info` says of a swarm. */
import { humanDuration } from '../../shared/units.ts';
import type { Info } from './info.ts';

interface ClusterInfo {
  ID: string;
  DefaultAddrPool?: string[];
  SubnetSize?: number;
  DataPathPort?: number;
  RootRotationInProgress?: boolean;
  Spec: {
    Orchestration?: { TaskHistoryRetentionLimit?: number };
    Raft?: { SnapshotInterval?: number; KeepOldSnapshots?: number; HeartbeatTick?: number; ElectionTick?: number };
    Dispatcher?: { HeartbeatPeriod?: number };
    CAConfig?: { NodeCertExpiry?: number; ForceRotate?: number };
    EncryptionConfig?: { AutoLockManagers: boolean };
  };
}

const duration = (nanoseconds = 0): string => humanDuration(nanoseconds / 1e6);

function managerLines(swarm: Info['Swarm'], cluster: ClusterInfo): string[] {
  const { Orchestration, Raft, Dispatcher, CAConfig, EncryptionConfig } = cluster.Spec;
  return [
    `  ClusterID: ${cluster.ID}`, `  Managers: ${swarm.Managers}`, `  Nodes: ${swarm.Nodes}`,
    ...(cluster.DefaultAddrPool ? [`  Default Address Pool: ${cluster.DefaultAddrPool.map((pool) => `${pool}  `).join('')}`, `  SubnetSize: ${cluster.SubnetSize}`] : []),
    ...(cluster.DataPathPort ? [`  Data Path Port: ${cluster.DataPathPort}`] : []),
    '  Orchestration:', `   Task History Retention Limit: ${Orchestration?.TaskHistoryRetentionLimit ?? 0}`,
    '  Raft:', `   Snapshot Interval: ${Raft?.SnapshotInterval ?? 0}`, ...(Raft?.KeepOldSnapshots === undefined ? [] : [`   Number of Old Snapshots to Retain: ${Raft.KeepOldSnapshots}`]), `   Heartbeat Tick: ${Raft?.HeartbeatTick ?? 0}`, `   Election Tick: ${Raft?.ElectionTick ?? 0}`,
    '  Dispatcher:', `   Heartbeat Period: ${duration(Dispatcher?.HeartbeatPeriod)}`,
    '  CA Configuration:', `   Expiry Duration: ${duration(CAConfig?.NodeCertExpiry)}`, `   Force Rotate: ${CAConfig?.ForceRotate ?? 0}`,
    `  Autolock Managers: ${EncryptionConfig?.AutoLockManagers ?? false}`, `  Root Rotation In Progress: ${cluster.RootRotationInProgress ?? false}`,
  ];
}

export function swarmLines(swarm: Info['Swarm']): string[] {
  if (swarm.LocalNodeState === 'inactive' || swarm.LocalNodeState === 'locked') return [];
  return [
    `  NodeID: ${swarm.NodeID}`, ...(swarm.Error ? [`  Error: ${swarm.Error}`] : []), `  Is Manager: ${swarm.ControlAvailable}`,
    ...(swarm.Cluster && swarm.ControlAvailable && !swarm.Error ? managerLines(swarm, swarm.Cluster as unknown as ClusterInfo) : []),
    `  Node Address: ${swarm.NodeAddr}`, ...(swarm.RemoteManagers?.length ? ['  Manager Addresses:', ...swarm.RemoteManagers.map(({ Addr }) => `   ${Addr}`).sort()] : []),
  ];
}
