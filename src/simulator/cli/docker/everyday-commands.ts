/**
 * The commands that are typed every day with their flags (of create and run those that are), as tree.ts reads them; all others are in commands.ts. A line is:
 * path, further names, name at the top level, what follows the path in the usage line, flags. A flag is name[,letter]:type[=default];
 * `~` leaves it out of help (only other platforms have it), `!` leaves it out of completion (docker completes `build` for its own old builder).
 */
export const everydayCommands = String.raw`container			COMMAND	
container create		create	[OPTIONS] IMAGE [COMMAND] [ARG...]	attach,a:list cap-add:list cap-drop:list cidfile:string cpus:decimal entrypoint:string env,e:list env-file:list expose:list help:bool hostname,h:string init:bool interactive,i:bool label,l:list memory,m:bytes name:string network:network platform:string privileged:bool publish,p:list publish-all,P:bool pull:string="missing" quiet,q:bool read-only:bool restart:string="no" rm:bool stop-timeout:int tmpfs:list tty,t:bool user,u:string volume,v:list workdir,w:string
container exec		exec	[OPTIONS] CONTAINER COMMAND [ARG...]	detach,d:bool detach-keys:string env,e:list env-file:list interactive,i:bool privileged:bool tty,t:bool user,u:string workdir,w:string
container inspect			[OPTIONS] CONTAINER [CONTAINER...]	format,f:string size,s:bool
container kill		kill	[OPTIONS] CONTAINER [CONTAINER...]	signal,s:string
container logs		logs	[OPTIONS] CONTAINER	details:bool follow,f:bool since:string tail,n:string="all" timestamps,t:bool until:string
container ls	list,ps	ps	[OPTIONS]	all,a:bool filter,f:filter format:string last,n:int=-1 latest,l:bool no-trunc:bool quiet,q:bool size,s:bool
container pause		pause	CONTAINER [CONTAINER...]	
container restart		restart	[OPTIONS] CONTAINER [CONTAINER...]	signal,s:string timeout,t:int
container rm	remove	rm	[OPTIONS] CONTAINER [CONTAINER...]	force,f:bool link,l:bool volumes,v:bool
container run		run	[OPTIONS] IMAGE [COMMAND] [ARG...]	attach,a:list cap-add:list cap-drop:list cidfile:string cpus:decimal detach,d:bool detach-keys:string entrypoint:string env,e:list env-file:list expose:list help:bool hostname,h:string init:bool interactive,i:bool label,l:list memory,m:bytes name:string network:network platform:string privileged:bool publish,p:list publish-all,P:bool pull:string="missing" quiet,q:bool read-only:bool restart:string="no" rm:bool sig-proxy:bool=true stop-timeout:int tmpfs:list tty,t:bool user,u:string volume,v:list workdir,w:string
container start		start	[OPTIONS] CONTAINER [CONTAINER...]	attach,a:bool detach-keys:string interactive,i:bool checkpoint:string~ checkpoint-dir:string~
container stop		stop	[OPTIONS] CONTAINER [CONTAINER...]	signal,s:string timeout,t:int
container unpause		unpause	CONTAINER [CONTAINER...]	
image			COMMAND	
image inspect			[OPTIONS] IMAGE [IMAGE...]	format,f:string platform:string
image ls	list	images	[OPTIONS] [REPOSITORY[:TAG]]	all,a:bool digests:bool filter,f:filter format:string no-trunc:bool quiet,q:bool tree:bool
image pull		pull	[OPTIONS] NAME[:TAG|@DIGEST]	all-tags,a:bool platform:string quiet,q:bool
image rm	remove	rmi	[OPTIONS] IMAGE [IMAGE...]	force,f:bool no-prune:bool platform:strings
image tag		tag	SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]	
inspect			[OPTIONS] NAME|ID [NAME|ID...]	format,f:string size,s:bool type:string`;
