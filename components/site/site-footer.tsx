import type { Operator } from '#lib/content/operator/schema.ts'
import { statementOf } from '#lib/content/operator/statement.ts'
import { accessibilityPath } from '#lib/i18n/paths.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import styles from './site-footer.module.css'

interface SiteFooterProps {
  readonly locale: Locale
  readonly operator: Operator
}

export function SiteFooter({ locale, operator }: SiteFooterProps) {
  const t = serverTranslator(locale, 'site')
  const { name } = operator
  // Before the operator has filled it in, the page of accessibility is not the statement that the law asks for.
  const hasStatement = 'statement' in statementOf(operator)
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          <a href={accessibilityPath(locale)}>{t(hasStatement ? 'footer.statement' : 'footer.accessibility')}</a>
        </p>
        {name !== undefined && <p>{t('footer.operator', { name })}</p>}
        <p>{t('footer.privacy')}</p>
        <p>{t('footer.licence')}</p>
      </div>
    </footer>
  )
}
