import type { Article } from '#lib/content/article.ts'
import { summaryOf } from '#lib/content/summary.ts'
import { articlePath, articlesFeedPath } from '#lib/i18n/paths.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import { articleHtml } from './article-html.ts'
import { feedLocale, rssDate, rssFeed } from './channel.ts'
import { absolute, type FeedSite } from './feed-site.ts'
import { element, type XmlElement } from './xml.ts'

/** A reader of feeds asks often and wants what is new. */
const limit = 50

/**
 * `/feed.xml`: the articles with both texts, in RSS 2.0.
 *
 * @param articles newest first
 */
export function articlesFeed(articles: readonly Article[], site: FeedSite): string {
  const words = serverTranslator(feedLocale, 'site')
  const t = serverTranslator(feedLocale, 'feeds')
  return rssFeed(site, {
    path: articlesFeedPath,
    title: t('articles.title', { operator: site.operator.name ?? words('name') }),
    description: words('articles.description'),
    newest: articles[0]?.meta.published,
    items: articles.slice(0, limit).map((article) => itemOf(article, site)),
  })
}

function itemOf(article: Article, site: FeedSite): XmlElement {
  const { category, language, published, publisher, slug, title } = article.meta
  const address = absolute(site, articlePath(feedLocale, slug))
  const content = [
    element('title', title),
    element('link', address),
    element('description', summaryOf(article, 300)),
    element('category', category),
    element('guid', address, { isPermaLink: 'true' }),
    element('pubDate', rssDate(published)),
    element('dc:creator', publisher),
    element('dc:language', language),
    element('content:encoded', articleHtml(article, address)),
  ]
  return { name: 'item', content }
}
