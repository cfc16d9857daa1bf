/** Every verb of kubectl that is there; those of everyday.ts are listed there, too. */
import { apiResources } from './api-resources/api-resources.ts';
import { apiVersions } from './api-resources/api-versions.ts';
import { apply } from './apply/apply.ts';
import { editLastApplied } from './apply/edit-last-applied.ts';
import { setLastApplied, viewLastApplied } from './apply/last-applied.ts';
import { attach } from './attach/attach.ts';
import { canI } from './auth/can-i.ts';
import { whoami } from './auth/whoami.ts';
import { autoscale } from './autoscale/autoscale.ts';
import { reconcile } from './auth/reconcile.ts';
import { certificateVerbs } from './certificate/decide.ts';
import { clusterInfoDump } from './cluster-info/dump.ts';
import { completionScript } from './completion/script.ts';
import { pluginList } from './plugin/list.ts';
import { clusterInfo } from './cluster-info/cluster-info.ts';
import { configVerbs } from './config/registry.ts';
import { cp } from './cp/cp.ts';
import { createVerbs } from './create/registry.ts';
import { debug } from './debug/debug.ts';
import { deleteVerb } from './delete/delete.ts';
import { describe } from './describe/describe.ts';
import { diff } from './diff/diff.ts';
import { drain } from './drain/drain.ts';
import { edit } from './edit/edit.ts';
import { events } from './events/events.ts';
import { exec } from './exec/exec.ts';
import { explain } from './explain/explain.ts';
import { expose } from './expose/expose.ts';
import { get } from './get/get.ts';
import { kubercVerbs } from './kuberc/registry.ts';
import { kustomize } from './kustomize/kustomize.ts';
import { annotate } from './label/annotate.ts';
import { label } from './label/label.ts';
import { logs } from './logs/logs.ts';
import { cordon, uncordon } from './node/cordon.ts';
import { help } from './options/help.ts';
import { alpha } from './options/alpha.ts';
import { options } from './options/options.ts';
import { patch } from './patch/patch.ts';
import { portForward } from './port-forward/port-forward.ts';
import { proxy } from './proxy/proxy.ts';
import { replace } from './replace/replace.ts';
import { rolloutVerbs } from './rollout/registry.ts';
import { run } from './run/run.ts';
import { scale } from './scale/scale.ts';
import { setEnv } from './set/env.ts';
import { setImage } from './set/image.ts';
import { setResources, setSelector, setServiceAccount, setSubject } from './set/others.ts';
import { taint } from './taint/taint.ts';
import { topNode, topPod } from './top/top.ts';
import type { Verb } from './tree/verb.ts';
import { version } from './version/version.ts';
import { wait } from './wait/wait.ts';

export const verbs: readonly Verb[] = [
  get, describe, ...createVerbs, run, apply, deleteVerb, logs, exec, attach, expose, scale, setImage, setEnv, setResources, setSelector, setServiceAccount, setSubject,
  ...rolloutVerbs, label, annotate, wait, version, clusterInfo, apiResources, apiVersions, ...configVerbs, ...kubercVerbs, cordon, uncordon, options, help, patch, replace, taint, drain,
  portForward, diff, edit, autoscale, viewLastApplied, setLastApplied, editLastApplied, events, topNode, topPod, canI, whoami, reconcile, ...certificateVerbs, clusterInfoDump, completionScript, pluginList, alpha, kustomize, explain, proxy, cp, debug,
];
