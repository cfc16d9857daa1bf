/** Registers the service worker where there is a web server; a folder on a disk is offline already. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  const register = () => {
    navigator.serviceWorker.register(`${document.documentElement.dataset['root']}sw.js`).catch(() => {
      // Without it everything works but offline reading.
    });
  };
  if (document.readyState === 'complete') register();
  else addEventListener('load', register);
}
