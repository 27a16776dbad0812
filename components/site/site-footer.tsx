import { accessibilityPath } from '#lib/i18n/paths.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import styles from './site-footer.module.css'

export function SiteFooter({ locale }: { locale: Locale }) {
  const t = serverTranslator(locale, 'site')
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          <a href={accessibilityPath(locale)}>{t('footer.accessibility')}</a>
        </p>
        <p>{t('footer.privacy')}</p>
        <p>{t('footer.licence')}</p>
      </div>
    </footer>
  )
}
