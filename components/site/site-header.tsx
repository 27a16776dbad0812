import { accessibilityPath, articlesPath } from '#lib/i18n/paths.ts'
import { locales, type Locale } from '#lib/i18n/locales.ts'
import { messagesOf, serverTranslator } from '#lib/i18n/server.ts'
import { PreferencesButton } from '../preferences/preferences-button.tsx'
import { Logo } from './logo.tsx'
import styles from './site-header.module.css'

export interface SiteHeaderProps {
  readonly locale: Locale
  /** The address of this page in another locale. */
  readonly pathIn: (locale: Locale) => string
}

export function SiteHeader({ locale, pathIn }: SiteHeaderProps) {
  const t = serverTranslator(locale, 'site')
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a href={articlesPath(locale)} className={styles.brand}>
          <Logo />
          <span>{t('name')}</span>
        </a>
        <PreferencesButton locale={locale} messages={messagesOf(locale, 'preferences')} />
        <nav aria-label={t('nav.main')} className={styles.nav}>
          <ul>
            <li>
              <a href={articlesPath(locale)}>{t('nav.articles')}</a>
            </li>
            <li>
              <a href={accessibilityPath(locale)}>{t('nav.accessibility')}</a>
            </li>
          </ul>
        </nav>
        <nav aria-label={t('language.label')} className={styles.nav}>
          <ul>
            {locales.map((other) => (
              <li key={other}>
                <a href={pathIn(other)} hrefLang={other} lang={other} aria-current={other === locale ? 'true' : undefined}>
                  {t(`language.${other}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
