/**
 * docker's command tree with every flag (29.7.2, with buildx and compose), as tree.ts reads it, but for the commands of
 * everyday-commands.ts, which says what a line is.
 */
export const commands = String.raw`			[OPTIONS] COMMAND [ARG...]	config:string context,c:string debug,D:bool host,H:host log-level,l:string="info" tls:bool tlscacert:string tlscert:string tlskey:string tlsverify:bool version,v:bool
login			[OPTIONS] [SERVER]	password,p:string password-stdin:bool username,u:string
logout			[SERVER]	
search			[OPTIONS] TERM	filter,f:filter format:string limit:int no-trunc:bool
version			[OPTIONS]	format,f:string
buildx			[OPTIONS] COMMAND	builder:string debug,D:bool
buildx dap			[OPTIONS] COMMAND	
buildx dap build			[OPTIONS] PATH | URL | -	add-host:strings allow:stringArray annotation:stringArray attest:stringArray build-arg:stringArray build-context:stringArray cache-from:stringArray cache-to:stringArray call:string="build" cgroup-parent:string check:bool file,f:string iidfile:string label:stringArray load:bool metadata-file:string network:string="default" no-cache:bool no-cache-filter:stringArray output,o:stringArray platform:stringArray policy:stringArray progress:string="auto" provenance:string pull:bool push:bool quiet,q:bool resource:stringArray sbom:string secret:stringArray shm-size:bytes ssh:stringArray tag,t:stringArray target:string ulimit:ulimit=[]
buildx history			[OPTIONS] COMMAND	
buildx history inspect			[OPTIONS] COMMAND	format:string="pretty"
buildx history inspect attachment			[OPTIONS] [REF [DIGEST]]	platform:string type:string
buildx history export			[OPTIONS] [REF...]	all:bool finalize:bool output,o:string
buildx history import			[OPTIONS] -	file,f:stringArray
buildx history logs			[OPTIONS] [REF]	progress:string="plain"
buildx history ls			[OPTIONS]	filter:stringArray format:string="table" local:bool no-trunc:bool
buildx history open			[OPTIONS] [REF]	
buildx history rm			[OPTIONS] [REF...]	all:bool
buildx history trace			[OPTIONS] [REF]	addr:string="127.0.0.1:0" compare:string
buildx imagetools			[OPTIONS] COMMAND	
buildx imagetools create			[OPTIONS] [SOURCE...]	annotation:stringArray append:bool dry-run:bool file,f:stringArray metadata-file:string platform,p:stringArray prefer-index:bool=true progress:string tag,t:stringArray
buildx imagetools inspect			[OPTIONS] NAME	format:string raw:bool
buildx policy			[OPTIONS] COMMAND	
buildx policy eval			[OPTIONS] source	fields:strings file,f:string="Dockerfile" platform:string print:bool
buildx policy test			<path>	filename:string run:string
buildx bake	f	bake	[OPTIONS] [TARGET...]	allow:stringArray call:string="build" check:bool file,f:stringArray list:string load:bool metadata-file:string no-cache:bool policy:stringArray print:bool progress:string="auto" provenance:string pull:bool push:bool sbom:string set:stringArray var:stringArray list-targets:bool~! list-variables:bool~!
buildx build	b		[OPTIONS] PATH | URL | -	add-host:strings allow:stringArray annotation:stringArray attest:stringArray build-arg:stringArray build-context:stringArray cache-from:stringArray cache-to:stringArray call:string="build" cgroup-parent:string check:bool file,f:string iidfile:string label:stringArray load:bool metadata-file:string network:string="default" no-cache:bool no-cache-filter:stringArray output,o:stringArray platform:stringArray policy:stringArray progress:string="auto" provenance:string pull:bool push:bool quiet,q:bool resource:stringArray sbom:string secret:stringArray shm-size:bytes ssh:stringArray tag,t:stringArray target:string ulimit:ulimit=[]
buildx create			[OPTIONS] [CONTEXT|ENDPOINT]	append:bool bootstrap:bool builder:string~! buildkitd-config:string buildkitd-flags:string driver:string driver-opt:stringArray leave:bool name:string node:string platform:stringArray timeout:duration=20s use:bool
buildx dial-stdio				platform:string progress:string="none"
buildx du				filter:filter format:string timeout:duration=20s verbose:bool
buildx inspect			[NAME]	bootstrap:bool timeout:duration=20s
buildx ls				builder:string~! format:string="table" no-trunc:bool timeout:duration=20s
buildx prune				all,a:bool filter:filter force,f:bool max-used-space:bytes min-free-space:bytes reserved-space:bytes timeout:duration=20s verbose:bool keep-storage:bytes~!
buildx rm			[OPTIONS] [NAME...]	all-inactive:bool force,f:bool keep-daemon:bool keep-state:bool timeout:duration=20s
buildx stop			[NAME]	
buildx use			[OPTIONS] NAME	default:bool global:bool
buildx version				builder:string~!
compose			[OPTIONS] COMMAND	all-resources:bool ansi:string="auto" compatibility:bool dry-run:bool env-file:stringArray file,f:stringArray parallel:int=-1 profile:stringArray progress:string project-directory:string project-name,p:string verbose:bool~! version,v:bool~!
compose bridge			[OPTIONS] COMMAND	
compose bridge convert				output,o:string="out" templates:string transformation,t:stringArray
compose bridge transformations			[OPTIONS] COMMAND	
compose bridge transformations create			[OPTION] PATH	from,f:string
compose bridge transformations list	ls			format:string="table" quiet,q:bool
compose alpha			[OPTIONS] COMMAND	
compose alpha generate			[OPTIONS] [CONTAINERS...]	format:string="yaml" name:string project-dir:string
compose alpha publish			[OPTIONS] REPOSITORY[:TAG]	app:bool oci-version:string resolve-image-digests:bool with-env:bool yes,y:bool
compose alpha viz			[OPTIONS]	image:bool indentation-size:int=1 networks:bool ports:bool spaces:bool
compose attach			[OPTIONS] SERVICE	detach-keys:string index:int no-stdin:bool sig-proxy:bool=true
compose build			[OPTIONS] [SERVICE...]	build-arg:stringArray builder:string check:bool memory,m:bytes no-cache:bool print:bool provenance:string pull:bool push:bool quiet,q:bool sbom:string ssh:string with-dependencies:bool compress:bool=true~! force-rm:bool=true~! no-rm:bool~! parallel:bool=true~! progress:string~!
compose commit			[OPTIONS] SERVICE [REPOSITORY[:TAG]]	author,a:string change,c:list index:int message,m:string pause,p:bool=true
compose config			[OPTIONS] [SERVICE...]	environment:bool format:string hash:string images:bool lock-image-digests:bool models:bool networks:bool no-consistency:bool no-env-resolution:bool no-interpolate:bool no-normalize:bool no-path-resolution:bool output,o:string profiles:bool quiet,q:bool resolve-image-digests:bool services:bool variables:bool volumes:bool
compose cp			[OPTIONS] SERVICE:SRC_PATH DEST_PATH|-\n[OPTIONS] SRC_PATH|- SERVICE:DEST_PATH	all:bool archive,a:bool follow-link,L:bool index:int
compose create			[OPTIONS] [SERVICE...]	build:bool force-recreate:bool no-build:bool no-recreate:bool pull:string quiet-pull:bool remove-orphans:bool scale:scale yes,y:bool
compose down			[OPTIONS] [SERVICES]	remove-orphans:bool rmi:string timeout,t:int volumes,v:bool
compose events			[OPTIONS] [SERVICE...]	json:bool since:string until:string
compose exec			[OPTIONS] SERVICE COMMAND [ARGS...]	detach,d:bool env,e:stringArray index:int no-tty,T:bool privileged:bool user,u:string workdir,w:string interactive,i:bool=true~! tty,t:bool=true~!
compose export			[OPTIONS] SERVICE	index:int output,o:string
compose images			[OPTIONS] [SERVICE...]	format:string="table" quiet,q:bool
compose kill			[OPTIONS] [SERVICE...]	remove-orphans:bool signal,s:string="SIGKILL"
compose logs			[OPTIONS] [SERVICE...]	follow,f:bool index:int no-color:bool no-log-prefix:bool since:string tail,n:string="all" timestamps,t:bool until:string
compose ls			[OPTIONS]	all,a:bool filter:filter format:string="table" quiet,q:bool
compose pause			[SERVICE...]	
compose port			[OPTIONS] SERVICE PRIVATE_PORT	index:int protocol:string="tcp"
compose ps			[OPTIONS] [SERVICE...]	all,a:bool filter:string format:string="table" no-trunc:bool orphans:bool=true quiet,q:bool services:bool status:stringArray
compose publish			[OPTIONS] REPOSITORY[:TAG]	app:bool oci-version:string resolve-image-digests:bool with-env:bool yes,y:bool
compose pull			[OPTIONS] [SERVICE...]	ignore-buildable:bool ignore-pull-failures:bool include-deps:bool policy:string quiet,q:bool no-parallel:bool=true~! parallel:bool=true~!
compose push			[OPTIONS] [SERVICE...]	ignore-push-failures:bool include-deps:bool quiet,q:bool
compose restart			[OPTIONS] [SERVICE...]	no-deps:bool timeout,t:int
compose rm			[OPTIONS] [SERVICE...]	force,f:bool stop,s:bool volumes,v:bool all,a:bool~!
compose run			[OPTIONS] SERVICE [COMMAND] [ARGS...]	build:bool cap-add:list cap-drop:list detach,d:bool entrypoint:string env,e:stringArray env-from-file:stringArray interactive,i:bool=true label,l:stringArray name:string no-deps:bool no-tty,T:bool publish,p:stringArray pull:string quiet,q:bool quiet-build:bool quiet-pull:bool remove-orphans:bool rm:bool service-ports,P:bool use-aliases:bool user,u:string volume,v:stringArray workdir,w:string tty,t:bool=true~!
compose scale			[SERVICE=REPLICAS...]	no-deps:bool
compose start			[SERVICE...]	wait:bool wait-timeout:int
compose stats			[OPTIONS] [SERVICE]	all,a:bool format:string no-stream:bool no-trunc:bool
compose stop			[OPTIONS] [SERVICE...]	timeout,t:int
compose top			[SERVICES...]	
compose unpause			[SERVICE...]	
compose up			[OPTIONS] [SERVICE...]	abort-on-container-exit:bool abort-on-container-failure:bool always-recreate-deps:bool attach:stringArray attach-dependencies:bool build:bool detach,d:bool exit-code-from:string force-recreate:bool menu:bool no-attach:stringArray no-build:bool no-color:bool no-deps:bool no-log-prefix:bool no-recreate:bool no-start:bool pull:string="policy" quiet-build:bool quiet-pull:bool remove-orphans:bool renew-anon-volumes,V:bool scale:scale timeout,t:int timestamps:bool wait:bool wait-timeout:int watch,w:bool yes,y:bool
compose version			[OPTIONS]	format,f:string short:bool
compose volumes			[OPTIONS] [SERVICE...]	format:string="table" quiet,q:bool
compose wait			SERVICE [SERVICE...] [OPTIONS]	down-project:bool
compose watch			[SERVICE...]	no-up:bool prune:bool=true quiet:bool
container attach		attach	[OPTIONS] CONTAINER	detach-keys:string no-stdin:bool sig-proxy:bool=true
container commit		commit	[OPTIONS] CONTAINER [REPOSITORY[:TAG]]	author,a:string change,c:list message,m:string no-pause:bool
container cp		cp	[OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-\n[OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH	archive,a:bool follow-link,L:bool quiet,q:bool
container diff		diff	CONTAINER	
container export		export	[OPTIONS] CONTAINER	output,o:string
container port		port	CONTAINER [PRIVATE_PORT[/PROTO]]	
container prune			[OPTIONS]	filter:filter force,f:bool
container rename		rename	CONTAINER NEW_NAME	
container stats		stats	[OPTIONS] [CONTAINER...]	all,a:bool format:string no-stream:bool no-trunc:bool
container top		top	CONTAINER [ps OPTIONS]	
container update		update	[OPTIONS] CONTAINER [CONTAINER...]	blkio-weight:uint16=0 cpu-period:int cpu-quota:int cpu-rt-period:int cpu-rt-runtime:int cpu-shares,c:int cpus:decimal cpuset-cpus:string cpuset-mems:string memory,m:bytes memory-reservation:bytes memory-swap:bytes pids-limit:int restart:string
container wait		wait	CONTAINER [CONTAINER...]	
checkpoint			COMMAND	
checkpoint create			[OPTIONS] CONTAINER CHECKPOINT	checkpoint-dir:string leave-running:bool
checkpoint ls	list		[OPTIONS] CONTAINER	checkpoint-dir:string
checkpoint rm	remove		[OPTIONS] CONTAINER CHECKPOINT	checkpoint-dir:string
context			COMMAND	
context create			[OPTIONS] CONTEXT	description:string docker:stringToString=[] from:string
context export			[OPTIONS] CONTEXT [FILE|-]	
context import			CONTEXT FILE|-	
context inspect			[OPTIONS] [CONTEXT] [CONTEXT...]	format,f:string
context ls	list		[OPTIONS]	format:string quiet,q:bool
context rm	remove		CONTEXT [CONTEXT...]	force,f:bool
context show				
context update			[OPTIONS] CONTEXT	description:string docker:stringToString=[]
context use			CONTEXT	
image build		build	[OPTIONS] PATH | URL | -	add-host:strings allow:stringArray! annotation:stringArray! attest:stringArray! build-arg:stringArray build-context:stringArray! builder:string="default"! cache-from:stringArray cache-to:stringArray! call:string="build"! cgroup-parent:string check:bool! debug,D:bool! file,f:string iidfile:string label:stringArray load:bool! metadata-file:string! network:string="default" no-cache:bool no-cache-filter:stringArray! output,o:stringArray! platform:stringArray policy:stringArray! progress:string="auto"! provenance:string! pull:bool push:bool! quiet,q:bool resource:stringArray! sbom:string! secret:stringArray! shm-size:bytes ssh:stringArray! tag,t:stringArray target:string ulimit:ulimit=[] compress:bool~ cpu-period:int~ cpu-quota:int~ cpu-shares,c:int~ cpuset-cpus:string~ cpuset-mems:string~ force-rm:bool~ isolation:string~ memory,m:bytes~ memory-swap:bytes~ rm:bool=true~ security-opt:strings~ squash:bool~
image history		history	[OPTIONS] IMAGE	format:string human,H:bool=true no-trunc:bool platform:string quiet,q:bool
image import		import	[OPTIONS] file|URL|- [REPOSITORY[:TAG]]	change,c:list message,m:string platform:string
image load		load	[OPTIONS]	input,i:string platform:strings quiet,q:bool
image prune			[OPTIONS]	all,a:bool filter:filter force,f:bool
image push		push	[OPTIONS] NAME[:TAG]	all-tags,a:bool platform:string quiet,q:bool
image save		save	[OPTIONS] IMAGE [IMAGE...]	output,o:string platform:strings
manifest			COMMAND	
manifest annotate			[OPTIONS] MANIFEST_LIST MANIFEST	arch:string os:string os-features:strings os-version:string variant:string
manifest create			MANIFEST_LIST MANIFEST [MANIFEST...]	amend,a:bool insecure:bool
manifest inspect			[OPTIONS] [MANIFEST_LIST] MANIFEST	insecure:bool verbose,v:bool
manifest push			[OPTIONS] MANIFEST_LIST	insecure:bool purge,p:bool
manifest rm			MANIFEST_LIST [MANIFEST_LIST...]	
network			COMMAND	
network connect			[OPTIONS] NETWORK CONTAINER	alias:strings driver-opt:strings gw-priority:int ip:ip ip6:ip link:list link-local-ip:ipSlice=[]
network create			[OPTIONS] NETWORK	attachable:bool aux-address:map=map[] config-from:string config-only:bool driver,d:string="bridge" gateway:ipSlice=[] ingress:bool internal:bool ip-range:ipNetSlice=[] ipam-driver:string="default" ipam-opt:map=map[] ipv4:bool=true ipv6:bool label:list opt,o:map=map[] scope:string subnet:strings
network disconnect			[OPTIONS] NETWORK CONTAINER	force,f:bool
network inspect			[OPTIONS] NETWORK [NETWORK...]	format,f:string verbose,v:bool
network ls	list		[OPTIONS]	filter,f:filter format:string no-trunc:bool quiet,q:bool
network prune			[OPTIONS]	filter:filter force,f:bool
network rm	remove		NETWORK [NETWORK...]	force,f:bool
plugin			COMMAND	
plugin create			[OPTIONS] PLUGIN PLUGIN-DATA-DIR	compress:bool
plugin disable			[OPTIONS] PLUGIN	force,f:bool
plugin enable			[OPTIONS] PLUGIN	timeout:int=30
plugin inspect			[OPTIONS] PLUGIN [PLUGIN...]	format,f:string
plugin install			[OPTIONS] PLUGIN [KEY=VALUE...]	alias:string disable:bool grant-all-permissions:bool
plugin ls	list		[OPTIONS]	filter,f:filter format:string no-trunc:bool quiet,q:bool
plugin push			[OPTIONS] PLUGIN[:TAG]	
plugin rm	remove		[OPTIONS] PLUGIN [PLUGIN...]	force,f:bool
plugin set			PLUGIN KEY=VALUE [KEY=VALUE...]	
plugin upgrade			[OPTIONS] PLUGIN [REMOTE]	grant-all-permissions:bool skip-remote-check:bool
system			COMMAND	
system df			[OPTIONS]	format:string verbose,v:bool
system events		events	[OPTIONS]	filter,f:filter format:string since:string until:string
system info		info	[OPTIONS]	format,f:string
system prune			[OPTIONS]	all,a:bool filter:filter force,f:bool volumes:bool
volume			COMMAND	
volume create			[OPTIONS] [VOLUME]	driver,d:string="local" label:list opt,o:map=map[] name:string~! availability:string="active"~ group:string~ limit-bytes:bytes~ required-bytes:bytes~ scope:string="single"~ secret:map~ sharing:string="none"~ topology-preferred:list~ topology-required:list~ type:string="block"~
volume inspect			[OPTIONS] VOLUME [VOLUME...]	format,f:string
volume ls	list		[OPTIONS]	cluster:bool~ filter,f:filter format:string quiet,q:bool
volume prune			[OPTIONS]	all,a:bool filter:filter force,f:bool
volume rm	remove		[OPTIONS] VOLUME [VOLUME...]	force,f:bool
volume update			[OPTIONS] [VOLUME]	availability:string="active"~
swarm			COMMAND	
swarm init			[OPTIONS]	advertise-addr:string autolock:bool availability:string="active" cert-expiry:duration data-path-addr:string data-path-port:uint32 default-addr-pool:ipNetSlice=[] default-addr-pool-mask-length:uint32=24 dispatcher-heartbeat:duration=5s external-ca:external-ca force-new-cluster:bool listen-addr:node-addr=0.0.0.0:2377 max-snapshots:uint snapshot-interval:uint=10000 task-history-limit:int=5
swarm join			[OPTIONS] HOST:PORT	advertise-addr:string availability:string="active" data-path-addr:string listen-addr:node-addr token:string
swarm ca			[OPTIONS]	ca-cert:string ca-key:string cert-expiry:duration=2160h0m0s detach,d:bool external-ca:external-ca quiet,q:bool rotate:bool
swarm join-token			[OPTIONS] (worker|manager)	quiet,q:bool rotate:bool
swarm leave			[OPTIONS]	force,f:bool
swarm unlock				
swarm unlock-key			[OPTIONS]	quiet,q:bool rotate:bool
swarm update			[OPTIONS]	autolock:bool cert-expiry:duration=2160h0m0s dispatcher-heartbeat:duration=5s external-ca:external-ca max-snapshots:uint snapshot-interval:uint=10000 task-history-limit:int=5
config			COMMAND	
config create			[OPTIONS] CONFIG file|-	label,l:list template-driver:string
config inspect			[OPTIONS] CONFIG [CONFIG...]	format,f:string pretty:bool
config ls	list		[OPTIONS]	filter,f:filter format:string quiet,q:bool
config rm	remove		CONFIG [CONFIG...]	
node			COMMAND	
node demote			NODE [NODE...]	
node inspect			[OPTIONS] self|NODE [NODE...]	format,f:string pretty:bool
node ls	list		[OPTIONS]	filter,f:filter format:string quiet,q:bool
node promote			NODE [NODE...]	
node ps			[OPTIONS] [NODE...]	filter,f:filter format:string no-resolve:bool no-trunc:bool quiet,q:bool
node rm	remove		[OPTIONS] NODE [NODE...]	force,f:bool
node update			[OPTIONS] NODE	availability:string label-add:list label-rm:list role:string
secret			COMMAND	
secret create			[OPTIONS] SECRET [file|-]	driver,d:string label,l:list template-driver:string
secret inspect			[OPTIONS] SECRET [SECRET...]	format,f:string pretty:bool
secret ls	list		[OPTIONS]	filter,f:filter format:string quiet,q:bool
secret rm	remove		SECRET [SECRET...]	
service			COMMAND	
service create			[OPTIONS] IMAGE [COMMAND] [ARG...]	cap-add:list cap-drop:list config:config constraint:list container-label:list credential-spec:credential-spec detach,d:bool dns:list dns-option:list dns-search:list endpoint-mode:string="vip" entrypoint:command env,e:list env-file:list generic-resource:resource group:list health-cmd:string health-interval:duration health-retries:int health-start-interval:duration health-start-period:duration health-timeout:duration host:list hostname:string init:bool isolation:string label,l:list limit-cpu:decimal limit-memory:bytes limit-pids:int log-driver:string log-opt:list max-concurrent:uint memory-swap:bytes memory-swappiness:int=-1 mode:string mount:mount name:string network:network no-healthcheck:bool no-resolve-image:bool oom-score-adj:int placement-pref:pref publish,p:port quiet,q:bool read-only:bool replicas:uint replicas-max-per-node:uint reserve-cpu:decimal reserve-memory:bytes restart-condition:string="any" restart-delay:duration=5s restart-max-attempts:uint restart-window:duration rollback-delay:duration=0s rollback-failure-action:string rollback-max-failure-ratio:float=0 rollback-monitor:duration=5s rollback-order:string rollback-parallelism:uint=1 secret:secret stop-grace-period:duration=10s stop-signal:string sysctl:list tty,t:bool ulimit:ulimit=[] update-delay:duration=0s update-failure-action:string="pause" update-max-failure-ratio:float=0 update-monitor:duration=5s update-order:string update-parallelism:uint=1 user,u:string with-registry-auth:bool workdir,w:string
service inspect			[OPTIONS] SERVICE [SERVICE...]	format,f:string pretty:bool
service logs			[OPTIONS] SERVICE|TASK	details:bool follow,f:bool no-resolve:bool no-task-ids:bool no-trunc:bool raw:bool since:string tail,n:string="all" timestamps,t:bool
service ls	list		[OPTIONS]	filter,f:filter format:string quiet,q:bool
service ps			[OPTIONS] SERVICE [SERVICE...]	filter,f:filter format:string no-resolve:bool no-trunc:bool quiet,q:bool
service rm	remove		SERVICE [SERVICE...]	
service rollback			[OPTIONS] SERVICE	detach,d:bool quiet,q:bool
service scale			SERVICE=REPLICAS [SERVICE=REPLICAS...]	detach,d:bool
service update			[OPTIONS] SERVICE	args:command cap-add:list cap-drop:list config-add:config config-rm:list constraint-add:list constraint-rm:list container-label-add:list container-label-rm:list credential-spec:credential-spec detach,d:bool dns-add:list dns-option-add:list dns-option-rm:list dns-rm:list dns-search-add:list dns-search-rm:list endpoint-mode:string entrypoint:command env-add:list env-rm:list force:bool generic-resource-add:resource generic-resource-rm:list group-add:list group-rm:list health-cmd:string health-interval:duration health-retries:int health-start-interval:duration health-start-period:duration health-timeout:duration host-add:list host-rm:list hostname:string image:string init:bool isolation:string label-add:list label-rm:list limit-cpu:decimal limit-memory:bytes limit-pids:int log-driver:string log-opt:list max-concurrent:uint memory-swap:bytes memory-swappiness:int=-1 mount-add:mount mount-rm:list network-add:network network-rm:list no-healthcheck:bool no-resolve-image:bool oom-score-adj:int placement-pref-add:pref placement-pref-rm:pref publish-add:port publish-rm:port quiet,q:bool read-only:bool replicas:uint replicas-max-per-node:uint reserve-cpu:decimal reserve-memory:bytes restart-condition:string restart-delay:duration restart-max-attempts:uint restart-window:duration rollback:bool rollback-delay:duration rollback-failure-action:string rollback-max-failure-ratio:float rollback-monitor:duration rollback-order:string rollback-parallelism:uint secret-add:secret secret-rm:list stop-grace-period:duration stop-signal:string sysctl-add:list sysctl-rm:list tty,t:bool ulimit-add:ulimit=[] ulimit-rm:list update-delay:duration update-failure-action:string update-max-failure-ratio:float update-monitor:duration update-order:string update-parallelism:uint user,u:string with-registry-auth:bool workdir,w:string
stack			COMMAND	
stack config			[OPTIONS]	compose-file,c:strings skip-interpolation:bool
stack deploy	up		[OPTIONS] STACK	compose-file,c:strings detach,d:bool=true prune:bool quiet,q:bool resolve-image:string="always" with-registry-auth:bool
stack ls	list		[OPTIONS]	format:string
stack ps			[OPTIONS] STACK	filter,f:filter format:string no-resolve:bool no-trunc:bool quiet,q:bool
stack rm	remove,down		[OPTIONS] STACK [STACK...]	detach,d:bool=true
stack services			[OPTIONS] STACK	filter,f:filter format:string quiet,q:bool`;
