import { articlesPath } from '#lib/i18n/paths.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import styles from './not-found.module.css'

/** @param heading the page has one h1: the answer in the second language is an h2. */
export function NotFound({ locale, heading: Heading = 'h1' }: { locale: Locale; heading?: 'h1' | 'h2' }) {
  const t = serverTranslator(locale, 'site')
  return (
    <div lang={locale}>
      <Heading>{t('notFound.title')}</Heading>
      <p>{t('notFound.text')}</p>
      <p>
        <a className={styles.back} href={articlesPath(locale)}>{t('back')}</a>
      </p>
    </div>
  )
}
