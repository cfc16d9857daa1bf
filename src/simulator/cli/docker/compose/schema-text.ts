/**
 * What a compose file may hold (the compose specification's schema), in a short notation that `schema-notation.ts` reads.
 * Types: s string, n number, i integer, b boolean, z null, o mapping. `s(a,b)` one of these, `s/…/` a pattern, `i<0 100>` a range,
 * `[T]` a list, `[T]!` of different items, `{…}` a mapping: closed, but for keys that begin with x-; `{…}.` closed to those as well,
 * `{…}*` open. `key!` is required, `/…/` stands for all keys of that form, `|` for one of several, `@` for another definition.
 */
const NAME = '/^[a-zA-Z0-9._-]+$/';

export const SCHEMA: Readonly<Record<string, string>> = {
  file: `{version:s,name:s,include:[@include],services:{${NAME}:@service}.,models:{${NAME}:@model}*,networks:{${NAME}:@network}*,volumes:{${NAME}:@volume}.,secrets:{${NAME}:@secret}.,configs:{${NAME}:@config}.}`,
  service: `{develop:@develop,deploy:@deploy,annotations:@pairs,attach:bs,build:s|@build,blkio_config:@blkio,cap_add:[s]!,cap_drop:[s]!,cgroup:s(host,private),cgroup_parent:s,command:@command,configs:@files,`
    + `container_name:s/[a-zA-Z0-9][a-zA-Z0-9_.-]+/,cpu_count:s|i<0>,cpu_percent:s|i<0 100>,cpu_shares:ns,cpu_quota:ns,cpu_period:ns,cpu_rt_period:ns,cpu_rt_runtime:ns,cpus:ns,cpuset:s,credential_spec:{config:s,file:s,registry:s},`
    + `depends_on:[s]!|{${NAME}:{restart:bs,required:b,condition!:s(service_started,service_healthy,service_completed_successfully)}}.,device_cgroup_rules:[s]!,devices:[s|{source!:s,target:s,permissions:s}],dns:@texts,dns_opt:[s]!,dns_search:@texts,domainname:s,`
    + `entrypoint:@command,env_file:s|[s|{path!:s,format:s,required:bs}.],label_file:s|[s],environment:@pairs,expose:[sn]!,extends:s|{service!:s,file:s}.,provider:{type!:s,options:{/^.+$/:snb|[snb]}*},external_links:[s]!,extra_hosts:@hosts,`
    + `gpus:s(all)|[@request],group_add:[sn]!,healthcheck:@health,hostname:s,image:s,init:bs,ipc:s,isolation:s,labels:@pairs,links:[s]!,logging:{driver:s,options:{/^.+$/:snz}*},mac_address:s,mem_limit:ns,mem_reservation:si,mem_swappiness:is,memswap_limit:ns,`
    + `network_mode:s,models:[s]!|{${NAME}:{endpoint_var:s,model_var:s}|z}*,networks:[s]!|{${NAME}:@endpoint|z}.,oom_kill_disable:bs,oom_score_adj:s|i<-1000 1000>,pid:sz,pids_limit:ns,platform:s,ports:[n|s|@port]!,`
    + `pre_start:[@prehook],post_start:[@hook],pre_stop:[@hook],privileged:bs,profiles:[s]!,pull_policy:s/always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+/,pull_refresh_after:s,read_only:bs,restart:s,runtime:s,scale:is,`
    + `security_opt:[s]!,shm_size:ns,secrets:@files,sysctls:@pairs,stdin_open:bs,stop_grace_period:s,stop_signal:s,storage_opt:{}*,tmpfs:@texts,tty:bs,ulimits:@ulimits,use_api_socket:b,user:s,uts:s,userns_mode:s,volumes:[s|@mount]!,volumes_from:[s]!,working_dir:s}`,
  build: '{context:s,dockerfile:s,dockerfile_inline:s,entitlements:[s],args:@pairs,ssh:@pairs,labels:@pairs,cache_from:[s],cache_to:[s],no_cache:bs,no_cache_filter:@texts,additional_contexts:@pairs,network:s,provenance:sb,sbom:sb,pull:bs,target:s,shm_size:is,extra_hosts:@hosts,isolation:s,privileged:bs,secrets:@files,tags:[s],ulimits:@ulimits,platforms:[s]}',
  blkio: '{device_read_bps:[@throttle],device_read_iops:[@throttle],device_write_bps:[@throttle],device_write_iops:[@throttle],weight:is,weight_device:[{path:s,weight:is}.]}.', throttle: '{path:s,rate:is}.',
  health: '{disable:bs,interval:s,retries:ns,test:s|[s],timeout:s,start_period:s,start_interval:s}',
  develop: 'oz{watch:[{ignore:@texts,include:@texts,path!:s,action!:s(rebuild,sync,restart,sync+restart,sync+exec),target:s,exec:@hook,initial_sync:b}]}',
  deploy: 'oz{mode:s,endpoint_mode:s,replicas:is,labels:@pairs,rollback_config:@update,update_config:@update,resources:{limits:{cpus:ns,memory:s,pids:is},reservations:{cpus:ns,memory:s,generic_resources:[{discrete_resource_spec:{kind:s,value:ns}}],devices:[@device]}},restart_policy:{condition:s,delay:s,max_attempts:is,window:s},placement:{constraints:[s],preferences:[{spread:s}],max_replicas_per_node:is}}',
  update: '{parallelism:is,delay:s,failure_action:s,monitor:s,max_failure_ratio:ns,order:s(start-first,stop-first)}',
  device: '{capabilities!:[s]!,count:si,device_ids:[s]!,driver:s,options:@pairs}', request: '{capabilities:[s]!,count:si,device_ids:[s]!,driver:s,options:@pairs}*',
  endpoint: '{aliases:[s]!,interface_name:s,ipv4_address:s,ipv6_address:s,link_local_ips:[s]!,mac_address:s,driver_opts:@options,priority:n,gw_priority:n}',
  port: '{name:s,mode:s,host_ip:s,target:is,published:si,protocol:s,app_protocol:s}',
  mount: '{type!:s(bind,volume,tmpfs,cluster,npipe,image),source:s,target:s,read_only:bs,consistency:s,bind:{propagation:s,create_host_path:bs,recursive:s(enabled,disabled,writable,readonly),selinux:s(z,Z)},volume:{labels:@pairs,nocopy:bs,subpath:s},tmpfs:{size:i<0>|s,mode:ns},image:{subpath:s}}',
  include: 's|{path:@texts,env_file:@texts,project_directory:s}',
  network: 'oz{name:s,driver:s,driver_opts:@options,ipam:{driver:s,config:[{subnet:s,ip_range:s,gateway:s,aux_addresses:{/^.+$/:s}.}],options:{/^.+$/:s}.},external:bso{name:s},internal:bs,enable_ipv4:bs,enable_ipv6:bs,attachable:bs,labels:@pairs}',
  volume: 'oz{name:s,driver:s,driver_opts:@options,external:bso{name:s},labels:@pairs}',
  secret: '{name:s,environment:s,file:s,external:bso{name:s}*,labels:@pairs,driver:s,driver_opts:@options,template_driver:s}',
  config: '{name:s,content:s,environment:s,file:s,external:bso{name:s}*,labels:@pairs,template_driver:s}',
  model: '{name:s,model!:s,context_size:i,runtime_flags:[s]}',
  command: 'z|s|[s]', hook: '{command!:@command,user:s,privileged:bs,working_dir:s,environment:@pairs}', prehook: '{command:@command,image:s,user:s,privileged:bs,working_dir:s,environment:@pairs,per_replica:bs}',
  texts: 's|[s]!', pairs: '{/.+/:snbz}.|[s]!', options: '{/^.+$/:sn}*', hosts: '{/.+/:s|[s]}.|[s]!', files: '[s|{source:s,target:s,uid:s,gid:s,mode:ns}]', ulimits: '{/^[a-z]+$/:is|{hard!:is,soft!:is}}*',
};
