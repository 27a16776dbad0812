/** What feeds have to know of the site: they are read elsewhere, so every address in them is a whole one. */
export interface FeedSite {
  /** Its origin, such as `https://cteme.priklad.cz`. */
  readonly address: string
  /** Who runs it, where that is known. */
  readonly operator: { readonly name?: string | undefined; readonly email?: string | undefined }
}

/**
 * The site under the address that its operator has given it, else under the one that the request came to. In the first case the
 * request is not looked at, so that Next.js can make the feed at build time.
 */
export function feedSite(operator: FeedSite['operator'] & { readonly website?: string | undefined }, request: Request): FeedSite {
  return { operator, address: operator.website === undefined ? requestedAddress(request.headers) : new URL(operator.website).origin }
}

export const absolute = (site: FeedSite, path: string): string => new URL(path, site.address).href

/** Next.js fills the headers of proxies in where there was none. */
function requestedAddress(headers: Headers): string {
  const first = (name: string) => headers.get(name)?.split(',')[0]?.trim()
  const address = `${first('x-forwarded-proto') ?? 'http'}://${first('x-forwarded-host') ?? first('host') ?? ''}`
  return URL.canParse(address) ? new URL(address).origin : 'http://localhost'
}
