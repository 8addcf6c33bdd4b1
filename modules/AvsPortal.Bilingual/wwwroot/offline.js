// Registers the worker that keeps visited pages, and tells it what was read.
if ("serviceWorker" in navigator) {
  const worker = new URL("../service-worker.js", document.currentScript.src);
  addEventListener("load", () => (window.requestIdleCallback || setTimeout)(async () => {
    try {
      await navigator.serviceWorker.register(worker);
      const { active } = await navigator.serviceWorker.ready;
      const used = performance.getEntriesByType("resource").map(entry => entry.name);
      active.postMessage({ visited: location.href.split("#")[0], used });
    } catch { /* The portal is complete without it. */ }
  }));
}
