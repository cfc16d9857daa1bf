/**
 * The Go types that docker's templates see: for each struct its fields in order, with the name that JSON has where it is
 * another, and the type. As in the modules moby/api and docker/cli of 29.7.2; longer than other files for being data.
 *
 *   ^F    embedded: its fields count as the outer one's (in JSON, too)     !^F   the same, without being seen itself
 *   *T    pointer        [T    slice       {T    map from strings          <T (T map from ports, from prefixes
 *   (none) string        b     bool        i     whole number              f     number
 *   t d   time, duration a p   address, prefix of addresses                y     bytes
 *   v     empty struct   e     anything    $T    a named string or number with methods
 */
export const DECLARATIONS = `
container.HealthcheckResult:Start t,End t,ExitCode i,Output
container.Health:Status,FailingStreak i,Log [*container.HealthcheckResult
container.State:Status,Running b,Paused b,Restarting b,OOMKilled b,Dead b,Pid i,ExitCode i,Error,StartedAt,FinishedAt,Health *container.Health
container.LogConfig:Type,Config {s
network.PortBinding:HostIP=HostIp a,HostPort
container.RestartPolicy:Name,MaximumRetryCount i
blkiodev.WeightDevice:Path,Weight i
blkiodev.ThrottleDevice:Path,Rate i
container.DeviceMapping:PathOnHost,PathInContainer,CgroupPermissions
container.DeviceRequest:Driver,Count i,DeviceIDs [s,Capabilities [[s,Options {s
units.Ulimit:Name,Hard i,Soft i
container.Resources:CPUShares=CpuShares i,Memory i,NanoCPUs=NanoCpus i,CgroupParent,BlkioWeight i,BlkioWeightDevice [*blkiodev.WeightDevice,BlkioDeviceReadBps [*blkiodev.ThrottleDevice,BlkioDeviceWriteBps [*blkiodev.ThrottleDevice,BlkioDeviceReadIOps [*blkiodev.ThrottleDevice,BlkioDeviceWriteIOps [*blkiodev.ThrottleDevice,CPUPeriod=CpuPeriod i,CPUQuota=CpuQuota i,CPURealtimePeriod=CpuRealtimePeriod i,CPURealtimeRuntime=CpuRealtimeRuntime i,CpusetCpus,CpusetMems,Devices [container.DeviceMapping,DeviceCgroupRules [s,DeviceRequests [container.DeviceRequest,MemoryReservation i,MemorySwap i,MemorySwappiness *i,OomKillDisable *b,PidsLimit *i,Ulimits [*units.Ulimit,CPUCount=CpuCount i,CPUPercent=CpuPercent i,IOMaximumIOps i,IOMaximumBandwidth i
mount.BindOptions:Propagation,NonRecursive b,CreateMountpoint b,ReadOnlyNonRecursive b,ReadOnlyForceRecursive b
mount.Driver:Name,Options {s
mount.VolumeOptions:NoCopy b,Labels {s,Subpath,DriverConfig *mount.Driver
mount.ImageOptions:Subpath
mount.TmpfsOptions:SizeBytes i,Mode $FileMode,Options [[s
mount.ClusterOptions:
mount.Mount:Type,Source,Target,ReadOnly b,Consistency,BindOptions *mount.BindOptions,VolumeOptions *mount.VolumeOptions,ImageOptions *mount.ImageOptions,TmpfsOptions *mount.TmpfsOptions,ClusterOptions *mount.ClusterOptions
container.HostConfig:Binds [s,ContainerIDFile,LogConfig container.LogConfig,NetworkMode $NetworkMode,PortBindings <[network.PortBinding,RestartPolicy container.RestartPolicy,AutoRemove b,VolumeDriver,VolumesFrom [s,ConsoleSize [i,Annotations {s,CapAdd [s,CapDrop [s,CgroupnsMode $CgroupnsMode,DNS=Dns [a,DNSOptions=DnsOptions [s,DNSSearch=DnsSearch [s,ExtraHosts [s,GroupAdd [s,IpcMode $IpcMode,Cgroup $CgroupSpec,Links [s,OomScoreAdj i,PidMode $PidMode,Privileged b,PublishAllPorts b,ReadonlyRootfs b,SecurityOpt [s,StorageOpt {s,Tmpfs {s,UTSMode $UTSMode,UsernsMode $UsernsMode,ShmSize i,Sysctls {s,Runtime,Isolation $Isolation,^Resources container.Resources,Mounts [mount.Mount,MaskedPaths [s,ReadonlyPaths [s,Init *b
storage.DriverData:Data {s,Name
storage.RootFSStorageSnapshot:Name
storage.RootFSStorage:Snapshot *storage.RootFSStorageSnapshot
storage.Storage:RootFS *storage.RootFSStorage
container.MountPoint:Type,Name,Source,Destination,Driver,Mode,RW b,Propagation
v1.HealthcheckConfig:Test [s,Interval d,Timeout d,StartPeriod d,StartInterval d,Retries i
container.Config:Hostname,Domainname,User,AttachStdin b,AttachStdout b,AttachStderr b,ExposedPorts <v,Tty b,OpenStdin b,StdinOnce b,Env [s,Cmd [s,Healthcheck *v1.HealthcheckConfig,ArgsEscaped b,Image,Volumes {v,WorkingDir,Entrypoint [s,NetworkDisabled b,OnBuild [s,Labels {s,StopSignal,StopTimeout *i,Shell [s
network.EndpointIPAMConfig:IPv4Address a,IPv6Address a,LinkLocalIPs [a
network.EndpointSettings:IPAMConfig *network.EndpointIPAMConfig,Links [s,Aliases [s,DriverOpts {s,GwPriority i,NetworkID,EndpointID,Gateway a,IPAddress a,MacAddress,IPPrefixLen i,IPv6Gateway a,GlobalIPv6Address a,GlobalIPv6PrefixLen i,DNSNames [s
container.NetworkSettings:SandboxID,SandboxKey,Ports <[network.PortBinding,Networks {*network.EndpointSettings
v1.Platform:Architecture=architecture,OS=os,OSVersion=os.version,OSFeatures=os.features [s,Variant=variant
v1.Descriptor:MediaType=mediaType,Digest=digest $Digest,Size=size i,URLs=urls [s,Annotations=annotations {s,Data=data y,Platform=platform *v1.Platform,ArtifactType=artifactType
container.InspectResponse:ID=Id,Created,Path,Args [s,State *container.State,Image,ResolvConfPath,HostnamePath,HostsPath,LogPath,Name,RestartCount i,Driver,Platform,MountLabel,ProcessLabel,AppArmorProfile,ExecIDs [s,HostConfig *container.HostConfig,GraphDriver *storage.DriverData,Storage *storage.Storage,SizeRw *i,SizeRootFs *i,Mounts [container.MountPoint,Config *container.Config,NetworkSettings *container.NetworkSettings,ImageManifestDescriptor *v1.Descriptor
v1.ImageConfig:User,ExposedPorts {v,Env [s,Entrypoint [s,Cmd [s,Volumes {v,WorkingDir,Labels {s,StopSignal,ArgsEscaped b
v1.DockerOCIImageConfigExt:Healthcheck *v1.HealthcheckConfig,OnBuild [s,Shell [s
v1.DockerOCIImageConfig:^ImageConfig v1.ImageConfig,^DockerOCIImageConfigExt v1.DockerOCIImageConfigExt
image.RootFS:Type,Layers [s
image.Metadata:LastTagTime t
struct0:Content i,Total i
image.SignatureTimestamp:Type,URI,Timestamp t
image.SignatureIdentity:Name,Timestamps [image.SignatureTimestamp,KnownSigner,DockerReference,Signer *e,SignatureType,Error,Warnings [s
image.PullIdentity:Repository
image.BuildIdentity:Ref,CreatedAt t
image.Identity:Signature [image.SignatureIdentity,Pull [image.PullIdentity,Build [image.BuildIdentity
struct1:Unpacked i
image.ImageProperties:Platform v1.Platform,Identity *image.Identity,Size struct1,Containers [s
image.AttestationProperties:For $Digest
image.ManifestSummary:ID,Descriptor v1.Descriptor,Available b,Size struct0,Kind,ImageData *image.ImageProperties,AttestationData *image.AttestationProperties
image.InspectResponse:ID=Id,RepoTags [s,RepoDigests [s,Comment,Created,Author,Config *v1.DockerOCIImageConfig,Architecture,Variant,Os,OsVersion,Size i,GraphDriver *storage.DriverData,RootFS image.RootFS,Metadata image.Metadata,Descriptor *v1.Descriptor,Manifests [image.ManifestSummary,Identity *image.Identity
client.ImageInspectResult:^InspectResponse image.InspectResponse
network.IPAMConfig:Subnet p,IPRange p,Gateway a,AuxAddress=AuxiliaryAddresses {a
network.IPAM:Driver,Options {s,Config [network.IPAMConfig
network.ConfigReference:Network
network.PeerInfo:Name,IP a
network.Network:Name,ID=Id,Created t,Scope,Driver,EnableIPv4 b,EnableIPv6 b,IPAM network.IPAM,Internal b,Attachable b,Ingress b,ConfigFrom network.ConfigReference,ConfigOnly b,Options {s,Labels {s,Peers [network.PeerInfo
network.EndpointResource:Name,EndpointID,MacAddress,IPv4Address p,IPv6Address p
network.Task:Name,EndpointID,EndpointIP a,Info {s
network.ServiceInfo:VIP a,Ports [s,LocalLBIndex i,Tasks [network.Task
network.SubnetStatus:IPsInUse i,DynamicIPsAvailable i
network.IPAMStatus:Subnets (network.SubnetStatus
network.Status:IPAM network.IPAMStatus
network.Inspect:^Network network.Network,Containers {network.EndpointResource,Services {network.ServiceInfo,Status *network.Status
swarm.Version:Index i
swarm.Meta:Version swarm.Version,CreatedAt t,UpdatedAt t
volume.UsageData:RefCount i,Size i
volume.Volume:ClusterVolume *e,CreatedAt,Driver,Labels {s,Mountpoint,Name,Options {s,Scope,Status {e,UsageData *volume.UsageData
swarm.Annotations:Name,Labels {s
swarm.CredentialSpec:Config,File,Registry
swarm.SELinuxContext:Disable b,User,Role,Type,Level
swarm.SeccompOpts:Mode,Profile y
swarm.AppArmorOpts:Mode
swarm.Privileges:CredentialSpec *swarm.CredentialSpec,SELinuxContext *swarm.SELinuxContext,Seccomp *swarm.SeccompOpts,AppArmor *swarm.AppArmorOpts,NoNewPrivileges b
swarm.DNSConfig:Nameservers [a,Search [s,Options [s
swarm.SecretReferenceFileTarget:Name,UID,GID,Mode $FileMode
swarm.SecretReference:File *swarm.SecretReferenceFileTarget,SecretID,SecretName
swarm.ConfigReferenceFileTarget:Name,UID,GID,Mode $FileMode
swarm.ConfigReferenceRuntimeTarget:
swarm.ConfigReference:File *swarm.ConfigReferenceFileTarget,Runtime *swarm.ConfigReferenceRuntimeTarget,ConfigID,ConfigName
swarm.ContainerSpec:Image,Labels {s,Command [s,Args [s,Hostname,Env [s,Dir,User,Groups [s,Privileges *swarm.Privileges,Init *b,StopSignal,TTY b,OpenStdin b,ReadOnly b,Mounts [mount.Mount,StopGracePeriod *d,Healthcheck *v1.HealthcheckConfig,Hosts [s,DNSConfig *swarm.DNSConfig,Secrets [*swarm.SecretReference,Configs [*swarm.ConfigReference,Isolation $Isolation,Sysctls {s,CapabilityAdd [s,CapabilityDrop [s,Ulimits [*units.Ulimit,OomScoreAdj i
swarm.NetworkAttachmentSpec:ContainerID
swarm.Limit:NanoCPUs i,MemoryBytes i,Pids i
swarm.NamedGenericResource:Kind,Value
swarm.DiscreteGenericResource:Kind,Value i
swarm.GenericResource:NamedResourceSpec *swarm.NamedGenericResource,DiscreteResourceSpec *swarm.DiscreteGenericResource
swarm.Resources:NanoCPUs i,MemoryBytes i,GenericResources [swarm.GenericResource
swarm.ResourceRequirements:Limits *swarm.Limit,Reservations *swarm.Resources,SwapBytes *i,MemorySwappiness *i
swarm.RestartPolicy:Condition,Delay *d,MaxAttempts *i,Window *d
swarm.SpreadOver:SpreadDescriptor
swarm.PlacementPreference:Spread *swarm.SpreadOver
swarm.Platform:Architecture,OS
swarm.Placement:Constraints [s,Preferences [swarm.PlacementPreference,MaxReplicas i,Platforms [swarm.Platform
swarm.NetworkAttachmentConfig:Target,Aliases [s,DriverOpts {s
swarm.Driver:Name,Options {s
swarm.TaskSpec:ContainerSpec *swarm.ContainerSpec,PluginSpec *e,NetworkAttachmentSpec *swarm.NetworkAttachmentSpec,Resources *swarm.ResourceRequirements,RestartPolicy *swarm.RestartPolicy,Placement *swarm.Placement,Networks [swarm.NetworkAttachmentConfig,LogDriver *swarm.Driver,ForceUpdate i,Runtime
swarm.ReplicatedService:Replicas *i
swarm.GlobalService:
swarm.ReplicatedJob:MaxConcurrent *i,TotalCompletions *i
swarm.GlobalJob:
swarm.ServiceMode:Replicated *swarm.ReplicatedService,Global *swarm.GlobalService,ReplicatedJob *swarm.ReplicatedJob,GlobalJob *swarm.GlobalJob
swarm.UpdateConfig:Parallelism i,Delay d,FailureAction,Monitor d,MaxFailureRatio f,Order
swarm.PortConfig:Name,Protocol,TargetPort i,PublishedPort i,PublishMode
swarm.EndpointSpec:Mode,Ports [swarm.PortConfig
swarm.ServiceSpec:^Annotations swarm.Annotations,TaskTemplate swarm.TaskSpec,Mode swarm.ServiceMode,UpdateConfig *swarm.UpdateConfig,RollbackConfig *swarm.UpdateConfig,EndpointSpec *swarm.EndpointSpec
swarm.EndpointVirtualIP:NetworkID,Addr p
swarm.Endpoint:Spec swarm.EndpointSpec,Ports [swarm.PortConfig,VirtualIPs [swarm.EndpointVirtualIP
swarm.UpdateStatus:State,StartedAt *t,CompletedAt *t,Message
swarm.ServiceStatus:RunningTasks i,DesiredTasks i,CompletedTasks i
swarm.JobStatus:JobIteration swarm.Version,LastExecution t
swarm.Service:ID,^Meta swarm.Meta,Spec swarm.ServiceSpec,PreviousSpec *swarm.ServiceSpec,Endpoint swarm.Endpoint,UpdateStatus *swarm.UpdateStatus,ServiceStatus *swarm.ServiceStatus,JobStatus *swarm.JobStatus
swarm.NodeSpec:^Annotations swarm.Annotations,Role,Availability
swarm.PluginDescription:Type,Name
swarm.EngineDescription:EngineVersion,Labels {s,Plugins [swarm.PluginDescription
swarm.TLSInfo:TrustRoot,CertIssuerSubject y,CertIssuerPublicKey y
swarm.NodeDescription:Hostname,Platform swarm.Platform,Resources swarm.Resources,Engine swarm.EngineDescription,TLSInfo swarm.TLSInfo,CSIInfo [e
swarm.NodeStatus:State,Message,Addr
swarm.ManagerStatus:Leader b,Reachability,Addr
swarm.Node:ID,^Meta swarm.Meta,Spec swarm.NodeSpec,Description swarm.NodeDescription,Status swarm.NodeStatus,ManagerStatus *swarm.ManagerStatus
swarm.ContainerStatus:ContainerID,PID i,ExitCode i
swarm.PortStatus:Ports [swarm.PortConfig
swarm.TaskStatus:Timestamp t,State,Message,Err,ContainerStatus *swarm.ContainerStatus,PortStatus swarm.PortStatus
swarm.IPAMConfig:Subnet p,Range p,Gateway a
swarm.IPAMOptions:Driver swarm.Driver,Configs [swarm.IPAMConfig
swarm.NetworkSpec:^Annotations swarm.Annotations,DriverConfiguration *swarm.Driver,IPv6Enabled b,Internal b,Attachable b,Ingress b,IPAMOptions *swarm.IPAMOptions,ConfigFrom *network.ConfigReference,Scope
swarm.Network:ID,^Meta swarm.Meta,Spec swarm.NetworkSpec,DriverState swarm.Driver,IPAMOptions *swarm.IPAMOptions
swarm.NetworkAttachment:Network swarm.Network,Addresses [p
swarm.VolumeAttachment:ID,Source,Target
swarm.Task:ID,^Meta swarm.Meta,^Annotations swarm.Annotations,Spec swarm.TaskSpec,ServiceID,Slot i,NodeID,Status swarm.TaskStatus,DesiredState,NetworksAttachments [swarm.NetworkAttachment,GenericResources [swarm.GenericResource,JobIteration *swarm.Version,Volumes [swarm.VolumeAttachment
plugin.Args:Description,Name,Settable [s,Value [s
plugin.Env:Description,Name,Settable [s,Value *s
plugin.CapabilityID:Capability,Prefix,Version
plugin.Interface:ProtocolScheme,Socket,Types [plugin.CapabilityID
plugin.Device:Description,Name,Path *s,Settable [s
plugin.LinuxConfig:AllowAllDevices b,Capabilities [s,Devices [plugin.Device
plugin.Mount:Description,Destination,Name,Options [s,Settable [s,Source *s,Type
plugin.NetworkConfig:Type
plugin.User:GID i,UID i
plugin.RootFS:DiffIds=diff_ids [s,Type=type
plugin.Config:Args plugin.Args,Description,Documentation,Entrypoint [s,Env [plugin.Env,Interface plugin.Interface,IpcHost b,Linux plugin.LinuxConfig,Mounts [plugin.Mount,Network plugin.NetworkConfig,PidHost b,PropagatedMount,User plugin.User,WorkDir,Rootfs=rootfs *plugin.RootFS
plugin.Settings:Args [s,Devices [plugin.Device,Env [s,Mounts [plugin.Mount
plugin.Plugin:Config plugin.Config,Enabled b,ID=Id,Name,PluginReference,Settings plugin.Settings
swarm.SecretSpec:^Annotations swarm.Annotations,Data y,Driver *swarm.Driver,Templating *swarm.Driver
swarm.Secret:ID,^Meta swarm.Meta,Spec swarm.SecretSpec
swarm.ConfigSpec:^Annotations swarm.Annotations,Data y,Templating *swarm.Driver
swarm.Config:ID,^Meta swarm.Meta,Spec swarm.ConfigSpec
system.PluginsInfo:Volume [s,Network [s,Authorization [s,Log [s
registry.IndexInfo:Name,Mirrors [s,Secure b,Official b
registry.ServiceConfig:InsecureRegistryCIDRs [p,IndexConfigs {*registry.IndexInfo,Mirrors [s
system.Runtime:Path=path,Args=runtimeArgs [s,Type=runtimeType,Options=options {e
system.RuntimeWithStatus:^Runtime system.Runtime,Status=status {s
swarm.Peer:NodeID,Addr
swarm.OrchestrationConfig:TaskHistoryRetentionLimit *i
swarm.RaftConfig:SnapshotInterval i,KeepOldSnapshots *i,LogEntriesForSlowFollowers i,ElectionTick i,HeartbeatTick i
swarm.DispatcherConfig:HeartbeatPeriod d
swarm.ExternalCA:Protocol,URL,Options {s,CACert
swarm.CAConfig:NodeCertExpiry d,ExternalCAs [*swarm.ExternalCA,SigningCACert,SigningCAKey,ForceRotate i
swarm.TaskDefaults:LogDriver *swarm.Driver
swarm.EncryptionConfig:AutoLockManagers b
swarm.Spec:^Annotations swarm.Annotations,Orchestration swarm.OrchestrationConfig,Raft swarm.RaftConfig,Dispatcher swarm.DispatcherConfig,CAConfig swarm.CAConfig,TaskDefaults swarm.TaskDefaults,EncryptionConfig swarm.EncryptionConfig
swarm.ClusterInfo:ID,^Meta swarm.Meta,Spec swarm.Spec,TLSInfo swarm.TLSInfo,RootRotationInProgress b,DefaultAddrPool [p,SubnetSize i,DataPathPort i
swarm.Info:NodeID,NodeAddr,LocalNodeState,ControlAvailable b,Error,RemoteManagers [swarm.Peer,Nodes i,Managers i,Cluster *swarm.ClusterInfo,Warnings [s
system.Commit:ID
system.NetworkAddressPool:Base p,Size i
system.FirewallInfo:Driver,Info [[s
system.DeviceInfo:Source,ID
system.NRIInfo:Info [[s
system.ContainerdNamespaces:Containers,Plugins
system.ContainerdInfo:Address,Namespaces system.ContainerdNamespaces
system.Info:ID,Containers i,ContainersRunning i,ContainersPaused i,ContainersStopped i,Images i,Driver,DriverStatus [[s,SystemStatus [[s,Plugins system.PluginsInfo,MemoryLimit b,SwapLimit b,CPUCfsPeriod=CpuCfsPeriod b,CPUCfsQuota=CpuCfsQuota b,CPUShares b,CPUSet b,PidsLimit b,IPv4Forwarding b,Debug b,NFd i,OomKillDisable b,NGoroutines i,SystemTime,LoggingDriver,CgroupDriver,CgroupVersion,NEventsListener i,KernelVersion,OperatingSystem,OSVersion,OSType,Architecture,IndexServerAddress,RegistryConfig *registry.ServiceConfig,NCPU i,MemTotal i,GenericResources [swarm.GenericResource,DockerRootDir,HTTPProxy=HttpProxy,HTTPSProxy=HttpsProxy,NoProxy,Name,Labels [s,ExperimentalBuild b,ServerVersion,Runtimes {system.RuntimeWithStatus,DefaultRuntime,Swarm swarm.Info,LiveRestoreEnabled b,Isolation $Isolation,InitBinary,ContainerdCommit system.Commit,RuncCommit system.Commit,InitCommit system.Commit,SecurityOptions [s,ProductLicense,DefaultAddressPools [system.NetworkAddressPool,FirewallBackend *system.FirewallInfo,CDISpecDirs [s,DiscoveredDevices [system.DeviceInfo,NRI *system.NRIInfo,Containerd *system.ContainerdInfo,Warnings [s
command.DockerContext:Description,AdditionalFields {e
docker.EndpointMeta:Host,SkipTLSVerify b
store.Metadata:Name,Metadata command.DockerContext,Endpoints {docker.EndpointMeta
store.StorageInfo:MetadataPath,TLSPath
context.contextWithTLSListing:^Metadata store.Metadata,TLSMaterial {[s,Storage store.StorageInfo
metadata.Metadata:SchemaVersion,Vendor,Version,ShortDescription,URL,Hidden b
manager.Plugin:^Metadata metadata.Metadata,Name,Path,Err e,ShadowedPaths [s
system.platformInfo:Name
system.clientVersion:Platform *system.platformInfo,Version,APIVersion=ApiVersion,DefaultAPIVersion,GitCommit,GoVersion,Os,Arch,BuildTime,Context
system.clientInfo:Debug b,!^clientVersion system.clientVersion,Plugins [manager.Plugin,Warnings [s
system.sparseInfo:ClientInfo *system.clientInfo,ClientErrors [s
system.dockerInfo:^Info *system.Info,ServerErrors [s,UserName,ClientInfo *system.clientInfo,ClientErrors [s
client.PlatformInfo:Name
system.ComponentVersion:Name,Version,Details {s
system.serverVersion:Platform client.PlatformInfo,Version,APIVersion=ApiVersion,MinAPIVersion,Os,Arch,Components [system.ComponentVersion,GitCommit,GoVersion,KernelVersion,Experimental b,BuildTime
system.versionInfo:Client system.clientVersion,Server *system.serverVersion
`;
