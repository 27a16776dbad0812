import type { Article } from '#lib/content/article.ts'
import { articlePath } from '#lib/i18n/paths.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import styles from './pager.module.css'

export interface PagerProps {
  readonly newer: Article | undefined
  readonly older: Article | undefined
  readonly locale: Locale
}

export function Pager({ newer, older, locale }: PagerProps) {
  const t = serverTranslator(locale, 'article')
  if (!newer && !older) return null
  const link = (article: Article, label: string, rel: 'prev' | 'next') => (
    <a className={styles.link} href={articlePath(locale, article.meta.slug)} rel={rel}>
      <span className={styles.label}>{label}</span> <span lang={article.meta.language}>{article.meta.title}</span>
    </a>
  )
  return (
    <nav aria-label={t('pager.label')} className={styles.pager}>
      {newer && link(newer, t('pager.newer'), 'prev')}
      {older && link(older, t('pager.older'), 'next')}
    </nav>
  )
}
