import { enforcementBody } from '#lib/content/operator/machine-readable.ts'
import type { AccessibilityStatement } from '#lib/content/operator/statement.ts'
import { dayInWords } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { machineStatementPath } from '#lib/i18n/paths.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import { Contact } from './contact.tsx'
import { NotAccessibleContent } from './not-accessible-content.tsx'
import { ReaderLimits } from './reader-limits.tsx'
import styles from './statement.module.css'
import { statusKey } from './status-key.ts'

/** The statement of the operator: the six parts of the model in their order (Decision (EU) 2018/1523, annex), then what is true of the software. */
export function OperatorStatement({ statement, hasFeedback, locale }: { statement: AccessibilityStatement; hasFeedback: boolean; locale: Locale }) {
  const t = serverTranslator(locale, 'statement')
  const { address, assessor, email, enforcement, method, name, phone, prepared, reviewed, website } = statement
  const methodText = method === 'self-assessment' ? t('preparation.self') : assessor === undefined ? t('preparation.third') : t('preparation.thirdNamed', { assessor })
  return (
    <div className={styles.statement}>
      <h1>{t('title')}</h1>
      <p>{t('commitment', { name })}</p>
      <p>
        {t('scope')} <a href={website}>{website}</a>.
      </p>
      <h2>{t('status.title')}</h2>
      <p>{t(statusKey(statement))}</p>
      <NotAccessibleContent content={statement.notAccessible} locale={locale} />
      <h2>{t('preparation.title')}</h2>
      <p>
        {t('preparation.prepared', { date: dayInWords(prepared, locale) })} {methodText}
        {reviewed !== undefined && ` ${t('preparation.reviewed', { date: dayInWords(reviewed, locale) })}`}
      </p>
      <h2>{t('feedback.title')}</h2>
      <p>
        {t('feedback.lead')}
        {hasFeedback && ` ${t('feedback.sentence')}`}
      </p>
      <Contact name={name} email={email} phone={phone} address={address} locale={locale} />
      <h2>{t('enforcement.title')}</h2>
      <p>
        {t('enforcement.text')} <a href={enforcementBody.website}>{t('enforcement.link')}</a>
      </p>
      <Contact {...enforcement} locale={locale} />
      <ReaderLimits locale={locale} />
      <p className={styles.machine}>
        <a href={machineStatementPath} type="application/json">
          {t('machine')}
        </a>
      </p>
    </div>
  )
}
