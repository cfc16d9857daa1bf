/** Loads classic scripts and styles once: module scripts and import() are blocked on file://. */

const loaded = new Map<string, Promise<void>>();

export function loadScript(address: string): Promise<void> {
  return once(address, () => {
    const script = document.createElement('script');
    script.src = address;
    // They run in the order they were asked for: some take modules from an earlier one.
    script.async = false;
    return script;
  });
}

/** Fetches what will be loaded soon. */
export function preloadScript(address: string): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'script';
  link.href = address;
  document.head.append(link);
}

export function loadStyle(address: string): Promise<void> {
  return once(address, () => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    return link;
  });
}

function once(address: string, make: () => HTMLElement): Promise<void> {
  const known = loaded.get(address);
  if (known) return known;
  const promise = new Promise<void>((done, fail) => {
    const element = make();
    element.onload = () => done();
    element.onerror = () => {
      loaded.delete(address);
      element.remove();
      fail(new Error(`${address} could not be loaded`));
    };
    document.head.append(element);
  });
  loaded.set(address, promise);
  return promise;
}
