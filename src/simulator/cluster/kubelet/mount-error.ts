/** MountVolume.SetUp failed: the pod waits, and the kubelet tries again. */
export class MountError extends Error {}
