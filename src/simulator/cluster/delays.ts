/**
 * How long things take in the cluster, in milliseconds. Constants of the real components carry where they come from;
 * the others are what an idle, ordinary three-node cluster shows between one watch event and the next.
 */
export const DELAYS = {
  // ---- controllers ----
  /** From a commit until a controller has seen it and works on it. Measured: 5 to 30 ms. */
  informer: 8,
  /** The deployment controller sees each step of its replica sets. */
  deployment: 5,
  /** It meets a new one, and has written its replica set: 25 to 31 ms in the real cluster. */
  deploymentNew: 25,
  /** Its own writes come back to it after so long. */
  deploymentOwn: 30,
  /** The endpoint controllers see pods later than the service itself. */
  endpoints: 12,
  /** The cron job controller has looked at a job before the job controller has written to it. */
  cronJob: 5,
  /** Job controller: syncJobBatchPeriod, one second, so that pods that end together are counted together. */
  jobBatch: 1_000,
  /** DefaultJobApiBackOff and MaxJobApiBackOff: a job whose pods cannot be made. */
  jobApiBackOff: 1_000,
  jobApiBackOffMax: 60_000,
  /** DefaultJobPodFailureBackOff: 10 s, doubling to MaxJobPodFailureBackOff. */
  jobBackOff: 10_000,
  jobBackOffMax: 600_000,
  /** Rate limiter of work queues: 5 ms doubling to 1,000 s. */
  retryBase: 5,
  retryMax: 1_000_000,
  /** horizontal-pod-autoscaler-sync-period. */
  autoscalerPeriod: 15_000,
  /** Namespace controller: namespaceDeletionGracePeriod, lets caches see that the namespace goes. */
  namespaceGrace: 5_000,
  /** node-monitor-period and node-monitor-grace-period. */
  nodeMonitorPeriod: 5_000,
  nodeMonitorGrace: 50_000,
  /** Kubelet: nodeStatusUpdateFrequency. */
  nodeStatusUpdate: 10_000,
  /** Taint eviction with NoExecute: work starts after the node's taints were seen. */
  taintEviction: 5,
  /** Pod garbage collector: gcCheckPeriod 20 s. */
  podGarbage: 20_000,
  /** The garbage collector's graph: an object and its dependents are processed within tens of ms. */
  garbageCollector: 40,
  /** Its workers delete one dependent after the other, a wave of so many ms at most. */
  garbageStep: 12,
  garbageWave: 3_000,
  ttlAfterFinished: 10,

  // ---- scheduler ----
  /** From a pod's creation to its binding. */
  scheduling: 6,
  /** DefaultPodMaxInUnschedulablePodsDuration, looked at every 30 s. */
  unschedulableFlush: 300_000,
  unschedulableLook: 30_000,

  // ---- kubelet ----
  /** From the binding until the kubelet has the pod and writes its first status. */
  kubeletSync: 14,
  /** Volumes mounted, sandbox created, network attached. */
  sandbox: 160,
  /** Sandboxes take up to so much longer, each differently. */
  sandboxSpread: 700,
  /** Image present: pulled event, container created, started. */
  createContainer: 20,
  startContainer: 80,
  /** From the last start of a sync until its status is written. */
  statusUpdate: 10,
  /** PLEG relist period: genericPlegRelistPeriod, one second. */
  relist: 1_000,
  /** A kubelet sees a deletion and begins to stop containers. */
  killPod: 120,
  /** Some begin later. */
  killSpread: 320,
  /** Sandbox stopped after its containers. */
  stopSandbox: 110,
  /** A pod whose work ended: from the containers' end until sandbox and volumes are gone and the phase is written. */
  finishPod: 1_200,
  /** Volumes and cgroups removed: then the object goes. */
  removePod: 480,
  /** backOffPeriod 10 s with jitter factor 0.5: the next attempt of a pod whose sync failed. */
  retryPod: 10_000,
  /** Container restart and image pull back-off: 10 s doubling to 5 min; forgotten after twice the maximum. */
  backOffBase: 10_000,
  backOffMax: 300_000,
  /** The back-off of a pod is waited for with a little slack, and a minute at most. */
  syncFrequency: 60_000,
  /** A config map or secret that changed reaches mounted volumes within syncFrequency plus the cache's delay. */
  volumeRefresh: 60_000,
  /** The API server's look at the service `kubernetes`. */
  defaultService: 10_000,
  /** A mirror pod that is deleted goes, and comes back, with the next syncs of its static pod. */
  mirrorPod: 60,
  /** The eviction manager's monitoringInterval, and how often it counts what is in volumes (volumeStatsAggPeriod). */
  evictionMonitor: 10_000,
  volumeStats: 60_000,
  /** CPU and memory are sampled every 15 s by metrics-server; a pod's first figures need two samples. */
  metricsResolution: 15_000,
} as const;

