/** Made by the build (src/build/bundles.ts): modules that terminal.js hands over to cluster.js. */
declare module 'drydock:modules' {
  export const modules: Record<string, unknown>;
}
declare module '*.css';
