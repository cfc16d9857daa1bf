/** Secrets that hold a service account's token. */
export const TOKEN_TYPE = 'kubernetes.io/service-account-token';
