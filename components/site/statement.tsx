import type { Locale } from '#lib/i18n/locales.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import styles from './statement.module.css'

/** What the software can and cannot do. The statement that the law asks for is the operator's. */
export function Statement({ locale }: { locale: Locale }) {
  const t = serverTranslator(locale, 'site')
  return (
    <div className={styles.statement}>
      <h1>{t('statement.title')}</h1>
      <p>{t('statement.notDeclaration')}</p>
      <h2>{t('statement.worksTitle')}</h2>
      <ul>
        <li>{t('statement.works1')}</li>
        <li>{t('statement.works2')}</li>
        <li>{t('statement.works3')}</li>
        <li>{t('statement.works4')}</li>
      </ul>
      <h2>{t('statement.limitsTitle')}</h2>
      <ul>
        <li>{t('statement.limits1')}</li>
        <li>{t('statement.limits2')}</li>
        <li>{t('statement.limits3')}</li>
        <li>{t('statement.limits4')}</li>
      </ul>
      <h2>{t('statement.testedTitle')}</h2>
      <p>{t('statement.tested')}</p>
    </div>
  )
}
