import { defaultLocale } from '#lib/i18n/locales.ts'
import { articlesPath } from '#lib/i18n/paths.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import { absolute, type FeedSite } from './feed-site.ts'
import { element, xmlDocument, type XmlElement } from './xml.ts'

/** The texts are Czech, and so are the feeds. */
export const feedLocale = defaultLocale

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  'xmlns:podcast': 'https://podcastindex.org/namespace/1.0',
}

export interface Channel {
  /** Path of the feed itself. */
  readonly path: string
  readonly title: string
  readonly description: string
  /** Day of the newest item, YYYY-MM-DD. */
  readonly newest: string | undefined
  readonly more?: readonly (XmlElement | undefined)[]
  readonly items: readonly XmlElement[]
}

export const feedType = 'application/rss+xml; charset=utf-8'

/** A feed in the format RSS 2.0 (https://www.rssboard.org/rss-specification). */
export function rssFeed(site: FeedSite, { description, items, more = [], newest, path, title }: Channel): string {
  const content = [
    element('title', title),
    element('link', absolute(site, articlesPath(feedLocale))),
    element('description', description),
    element('language', feedLocale),
    element('generator', serverTranslator(feedLocale, 'site')('name')),
    newest === undefined ? undefined : element('pubDate', rssDate(newest)),
    element('atom:link', '', { href: absolute(site, path), rel: 'self', type: 'application/rss+xml' }),
    ...more,
    ...items,
  ]
  return xmlDocument({ name: 'rss', attributes: { version: '2.0', ...namespaces }, content: [{ name: 'channel', content }] })
}

/** A day as RSS writes it (RFC 822): its midnight in UTC, which is the same day in Czechia. */
export const rssDate = (day: string): string => new Date(`${day}T00:00:00Z`).toUTCString()
