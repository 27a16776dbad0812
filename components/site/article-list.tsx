import type { Article } from '#lib/content/article.ts'
import { dayInWords } from '#lib/i18n/dates.ts'
import { articlePath } from '#lib/i18n/paths.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import styles from './article-list.module.css'

export function ArticleList({ articles, locale }: { articles: readonly Article[]; locale: Locale }) {
  const t = serverTranslator(locale, 'site')
  return (
    <>
      <h1>{t('articles.title')}</h1>
      <p className={styles.lead}>{t('articles.lead')}</p>
      {articles.length === 0 && <p>{t('articles.empty')}</p>}
      <p className={styles.count}>{t('articles.count', { count: articles.length })}</p>
      <ul className={styles.list}>
        {articles.map(({ meta, easy }) => (
          <li key={meta.slug} className={styles.item}>
            <h2 className={styles.title} lang={meta.language}>
              <a href={articlePath(locale, meta.slug)}>{meta.title}</a>
            </h2>
            <p className={styles.meta}>
              <span lang={meta.language}>{meta.publisher}</span>, <time dateTime={meta.published}>{dayInWords(meta.published, locale)}</time>
            </p>
            {easy && (
              <p className={styles.easy}>
                <strong>{t('articles.hasEasy')}:</strong> <span lang={meta.language}>{easy.title}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
