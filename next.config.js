import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

/**
 * The origin of the operator's own form for notes of readers: the one place outside to which a page may send a form, by the
 * reader's press. Whether the file is right, the loader tells; this is read before it.
 */
export function formOrigin(operatorYaml) {
  try {
    const form = parse(operatorYaml)?.feedback?.form
    const { origin, protocol } = new URL(form)
    return protocol === 'https:' ? origin : undefined
  } catch {
    return undefined
  }
}

/**
 * Nothing may be loaded from elsewhere: the reader is private by design. Next puts its data into inline scripts of pages
 * made at build time, which rules a nonce out; WebAssembly is for the embedded voice.
 *
 * @param operatorYaml what `content/operator.yaml` says.
 */
export const contentSecurityPolicy = (operatorYaml = '') => [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "media-src 'self' blob:",
  "worker-src 'self' blob:",
  "base-uri 'self'",
  ["form-action 'self'", formOrigin(operatorYaml)].filter(Boolean).join(' '),
  "frame-ancestors 'self'",
  "object-src 'none'",
].join('; ')

const operatorFile = 'content/operator.yaml'
const operatorYaml = existsSync(operatorFile) ? readFileSync(operatorFile, 'utf8') : ''

/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm test` checks the types, of tests too; a start from a fresh clone need not wait for that.
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true },
  headers: async () => [
    // Their names change with what is in them; the list of them is asked for anew.
    { source: '/voices/:folder/:file(worker\\..*|voice\\..*)', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] },
    { source: '/audio/:slug/:file', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] },
    {
      source: '/:path*',
      headers: [
        ...(process.env.NODE_ENV === 'production' ? [{ key: 'Content-Security-Policy', value: contentSecurityPolicy(operatorYaml) }] : []),
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'no-referrer' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
      ],
    },
  ],
}
