/** Where `cli/offline-worker.ts` puts the service worker: at the root, so that it may serve every page. */
const workerAddress = '/offline.js'

/**
 * Keeps this page, its files and `addresses` on the device, so that they open without a network. Does nothing where the browser
 * cannot or where the site is not built.
 */
export async function keepPages(addresses: readonly string[]): Promise<void> {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register(workerAddress)
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: [location.href, ...filesOfPage(), ...addresses] } })
  } catch {
    // Storage is full or forbidden: the page is read as before, with a network.
  }
}

const filesOfPage = (): string[] => performance.getEntriesByType('resource').flatMap(({ name }) => (name.startsWith(location.origin) && !name.includes('/audio/') ? [name] : []))
