import { loadArticles } from '#lib/content/load.ts'
import { loadOperator } from '#lib/content/operator/load-operator.ts'
import { articleRecordings } from '#lib/content/recordings/load-recordings.ts'
import { feedType } from '#lib/feeds/channel.ts'
import { feedSite } from '#lib/feeds/feed-site.ts'
import { podcastFeed } from '#lib/feeds/podcast-feed.ts'

/** Made at build time, unless only the request tells the address of the site. */
export const revalidate = false

export function GET(request: Request): Response {
  const articles = loadArticles()
  const recordings = articles.flatMap((article) => Object.values(articleRecordings(article)))
  return new Response(podcastFeed(articles, recordings, feedSite(loadOperator(), request)), { headers: { 'content-type': feedType } })
}
