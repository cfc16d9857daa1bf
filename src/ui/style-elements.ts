/** Style elements that a library makes, under a Content-Security-Policy that refuses them. */

/** While `body` runs, style elements that are created keep their text in constructed style sheets, which the policy allows. */
export function withoutStyleElements<T>(body: () => T): T {
  const create = document.createElement;
  document.createElement = function (this: Document, name: string, options?: ElementCreationOptions) {
    return name.toLowerCase() === 'style' ? styleStandIn() : create.call(this, name, options);
  } as typeof document.createElement;
  try {
    return body();
  } finally {
    document.createElement = create;
  }
}

function styleStandIn(): HTMLElement {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const element = document.createElementNS('http://www.w3.org/1999/xhtml', 'template') as HTMLElement;
  const text = { get: () => '', set: (value: string) => sheet.replaceSync(value) };
  Object.defineProperties(element, {
    textContent: text,
    innerText: text,
    remove: {
      value: () => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
        Element.prototype.remove.call(element);
      },
    },
  });
  return element;
}
