import type { Locale } from '#lib/i18n/locales.ts'
import { serverTranslator } from '#lib/i18n/server.ts'

/** What no configuration changes: the limits of speech, and how the software is tested. */
export function ReaderLimits({ locale }: { locale: Locale }) {
  const t = serverTranslator(locale, 'site')
  return (
    <>
      <h2>{t('statement.limitsTitle')}</h2>
      <ul>
        <li>{t('statement.limits1')}</li>
        <li>{t('statement.limits2')}</li>
        <li>{t('statement.limits4')}</li>
        <li>{t('statement.limits5')}</li>
        <li>{t('statement.limits3')}</li>
      </ul>
      <h2>{t('statement.testedTitle')}</h2>
      <p>{t('statement.tested')}</p>
    </>
  )
}
