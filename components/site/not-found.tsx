import { articlesPath } from '#lib/i18n/paths.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { serverTranslator } from '#lib/i18n/server.ts'

export function NotFound({ locale }: { locale: Locale }) {
  const t = serverTranslator(locale, 'site')
  return (
    <div lang={locale}>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <p>
        <a href={articlesPath(locale)}>{t('back')}</a>
      </p>
    </div>
  )
}
