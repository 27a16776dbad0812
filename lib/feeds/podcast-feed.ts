import type { Article } from '#lib/content/article.ts'
import { recordingModes, type Recording } from '#lib/content/recordings/schema.ts'
import { easySummaryOf, summaryOf } from '#lib/content/summary.ts'
import { articlePath, podcastCoverPath, podcastPath, recordingPath } from '#lib/i18n/paths.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import { feedLocale, rssDate, rssFeed } from './channel.ts'
import { absolute, type FeedSite } from './feed-site.ts'
import { element, type XmlElement } from './xml.ts'

const words = serverTranslator(feedLocale, 'site')
const t = serverTranslator(feedLocale, 'feeds')

/**
 * `/podcast.xml`: each recording is an episode, in RSS 2.0 with the elements of podcasts
 * (https://help.apple.com/itc/podcasts_connect/#/itcb54353390, https://podcasting2.org/docs/podcast-namespace).
 * Without recordings it is a valid feed of no episodes.
 *
 * @param articles newest first
 */
export function podcastFeed(articles: readonly Article[], recordings: readonly Recording[], site: FeedSite): string {
  const found = new Map(recordings.map((recording) => [`${recording.slug}/${recording.mode}`, recording]))
  const episodes = articles.flatMap((article) =>
    recordingModes.flatMap((mode) => {
      const recording = found.get(`${article.meta.slug}/${mode}`)
      return recording ? [{ article, recording }] : []
    }),
  )
  const operator = site.operator.name ?? words('name')
  return rssFeed(site, {
    path: podcastPath,
    title: t('podcast.title', { operator }),
    description: t('podcast.description'),
    newest: episodes[0]?.article.meta.published,
    more: [
      element('itunes:author', operator),
      owner(site),
      element('itunes:image', '', { href: absolute(site, podcastCoverPath) }),
      element('itunes:category', '', { text: 'Government' }),
      element('itunes:explicit', 'false'),
      element('itunes:type', 'episodic'),
    ],
    items: episodes.map(({ article, recording }) => episode(article, recording, site)),
  })
}

/** By its e-mail address, directories of podcasts ask whether a feed is whose it says. */
function owner({ operator }: FeedSite): XmlElement | undefined {
  if (operator.name === undefined || operator.email === undefined) return undefined
  return { name: 'itunes:owner', content: [element('itunes:name', operator.name), element('itunes:email', operator.email)] }
}

function episode(article: Article, { audio, bytes, durationMs, mode, timing, type, voice }: Recording, site: FeedSite): XmlElement {
  const { language, published, publisher, slug, title } = article.meta
  // The same episode when it is recorded anew: its file has another name then.
  const address = absolute(site, `${articlePath(feedLocale, slug)}?mode=${mode}`)
  const easy = mode === 'easy' ? article.easy : undefined
  const about = [
    easy ? easySummaryOf(easy, 300) : summaryOf(article, 300),
    t('podcast.voice', { synthesizer: voice.synthesizer }),
    ...(voice.licence === undefined ? [] : [t('podcast.licence', { licence: voice.licence })]),
  ]
  const content = [
    element('title', easy ? t('podcast.easyTitle', { title: easy.title }) : title),
    element('link', address),
    element('description', about.join('\n\n')),
    element('enclosure', '', { url: absolute(site, recordingPath(audio)), length: bytes, type: mediaType(type) }),
    element('guid', address, { isPermaLink: 'true' }),
    element('pubDate', rssDate(published)),
    element('dc:creator', publisher),
    element('dc:language', language),
    element('itunes:duration', String(Math.max(1, Math.round(durationMs / 1000)))),
    element('itunes:explicit', 'false'),
    element('podcast:transcript', '', { url: absolute(site, recordingPath(timing)), type: 'text/vtt', language }),
  ]
  return { name: 'item', content }
}

/** Without parameters, which podcast applications do not expect. */
const mediaType = (type: string): string => type.split(';')[0]?.trim() ?? type
