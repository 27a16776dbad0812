import { accessibilityPath } from '#lib/i18n/paths.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import styles from './site-footer.module.css'

interface SiteFooterProps {
  readonly locale: Locale
  /** Whether the page of accessibility is the statement that the law asks for. */
  readonly hasStatement: boolean
}

export function SiteFooter({ locale, hasStatement }: SiteFooterProps) {
  const t = serverTranslator(locale, 'site')
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          <a href={accessibilityPath(locale)}>{t(hasStatement ? 'footer.statement' : 'footer.accessibility')}</a>
        </p>
        <p>{t('footer.privacy')}</p>
        <p>{t('footer.licence')}</p>
      </div>
    </footer>
  )
}
