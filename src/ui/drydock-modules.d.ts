/** Made by the build (src/build/machine-bundles.ts): what a script of the machine hands over to others. */
declare module 'drydock:modules' {
  export const modules: Record<string, unknown>;
}
declare module '*.css';
