import { CacheFirst, ExpirationPlugin, NetworkFirst, Serwist } from 'serwist'

/**
 * Keeps on the device what the embedded voice has read, so that it can be read again without a network. Registered only where that
 * voice is used (`keep-pages.ts`); `cli/offline-worker.ts` bundles it.
 */
const day = 24 * 60 * 60

/** Files with a hash in their name never change. */
const isHashed = ({ sameOrigin, url }: { sameOrigin: boolean; url: URL }) => sameOrigin && /^\/(_next\/static|voices)\/.*[.-][\w~-]{8,}[^/]*\.\w+$/.test(url.pathname)
/** Recordings are long and are asked for in ranges; data requests of the router have the address of their page. */
const isKept = ({ sameOrigin, url }: { sameOrigin: boolean; url: URL }) => sameOrigin && !url.pathname.startsWith('/audio/') && !url.searchParams.has('_rsc')

const serwist = new Serwist({
  skipWaiting: true,
  clientsClaim: true,
  disableDevLogs: true,
  runtimeCaching: [
    { matcher: isHashed, handler: new CacheFirst({ cacheName: 'files', plugins: [new ExpirationPlugin({ maxEntries: 120, maxAgeSeconds: 180 * day })] }) },
    {
      matcher: isKept,
      // `?mode=easy` is the same file; what the reader has chosen is applied in the browser.
      handler: new NetworkFirst({ cacheName: 'pages', matchOptions: { ignoreSearch: true }, plugins: [new ExpirationPlugin({ maxEntries: 60, maxAgeSeconds: 180 * day })] }),
    },
  ],
})

serwist.addEventListeners()
