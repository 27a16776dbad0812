import { feedLocale } from '#lib/feeds/channel.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { articlesFeedPath, podcastPath } from '#lib/i18n/paths.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import styles from './feed-links.module.css'

/** Where new articles can be followed without a visit. */
export function FeedLinks({ hasRecordings, locale }: { hasRecordings: boolean; locale: Locale }) {
  const t = serverTranslator(locale, 'feeds')
  return (
    <section aria-labelledby="feeds-heading" className={styles.feeds}>
      <h2 id="feeds-heading">{t('heading')}</h2>
      <p>{t(hasRecordings ? 'leadPodcast' : 'lead')}</p>
      <ul className={styles.list}>
        <li>
          <a href={articlesFeedPath} hrefLang={feedLocale} type="application/rss+xml">
            {t('articles.link')}
          </a>
        </li>
        {hasRecordings && (
          <li>
            <a href={podcastPath} hrefLang={feedLocale} type="application/rss+xml">
              {t('podcast.link')}
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}
