/** The rules of names: kubectl checks with them, too. */
export * from '../../../api/kubernetes/names.ts';
