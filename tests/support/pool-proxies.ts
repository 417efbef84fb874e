/**
 * Undoes a slip of the test pool: it puts one more proxy around the prototype of an object's class for every
 * object it constructs, so that each call takes longer than the one before. Here the first proxy stays the only one.
 */
const DONE = Symbol.for("rehearsal.pool-proxies");

if (!(DONE in globalThis)) {
  const made = new WeakSet<object>();
  globalThis.Proxy = new Proxy(Proxy, {
    construct(RealProxy, [target, handler]: [object, ProxyHandler<object>]) {
      if (made.has(target)) return target;
      const proxy = new RealProxy(target, handler);
      if (String(handler.get).includes("getUnknownPrototypeKey")) made.add(proxy);
      return proxy;
    },
  });
  Object.defineProperty(globalThis, DONE, { value: true });
}
