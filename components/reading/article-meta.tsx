import type { Article } from '#lib/content/article.ts'
import { minutes } from '#lib/content/reading-time.ts'
import { readAloudBlocks } from '#lib/content/scripts.ts'
import { dayInWords } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import styles from './article-meta.module.css'

/** Who published the article and when, and how long reading and listening take. */
export function ArticleMeta({ article, locale }: { article: Article; locale: Locale }) {
  const t = serverTranslator(locale, 'article')
  const { meta } = article
  const blocks = readAloudBlocks(article)
  return (
    <dl className={styles.meta}>
      <div>
        <dt>{t('meta.publisher')}</dt>
        <dd lang={meta.language}>{meta.publisher}</dd>
      </div>
      <div>
        <dt>{t('meta.published')}</dt>
        <dd>
          <time dateTime={meta.published}>{dayInWords(meta.published, locale)}</time>
        </dd>
      </div>
      <div>
        <dt>{t('meta.category')}</dt>
        <dd lang={meta.language}>{meta.category}</dd>
      </div>
      {meta.source && /^https?:/.test(meta.source) && (
        <div>
          <dt>{t('meta.source')}</dt>
          <dd>
            <a href={meta.source}>{t('meta.original')}</a>
          </dd>
        </div>
      )}
      {blocks.easy && (
        <div>
          <dt>{t('meta.timeEasy')}</dt>
          <dd>{t('meta.time', minutes(blocks.easy, 'easy'))}</dd>
        </div>
      )}
      <div>
        <dt>{t('meta.timeFull')}</dt>
        <dd>{t('meta.time', minutes(blocks.full, 'full'))}</dd>
      </div>
    </dl>
  )
}
