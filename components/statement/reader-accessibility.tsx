import type { Operator } from '#lib/content/operator/schema.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import { Contact } from './contact.tsx'
import { ReaderLimits } from './reader-limits.tsx'
import styles from './statement.module.css'

/** What the software can and cannot do, where no operator has issued the statement that the law asks for. */
export function ReaderAccessibility({ operator, locale }: { operator: Operator; locale: Locale }) {
  const t = serverTranslator(locale, 'site')
  const { address, email, name, phone } = operator
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
      <ReaderLimits locale={locale} />
      {(email !== undefined || phone !== undefined) && (
        <>
          <h2>{serverTranslator(locale, 'statement')('contact.title')}</h2>
          <Contact name={name} email={email} phone={phone} address={address} locale={locale} />
        </>
      )}
    </div>
  )
}
