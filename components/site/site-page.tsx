import type { ReactNode } from 'react'
import type { Operator } from '#lib/content/operator/schema.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import { SkipLinks, type SkipLinksProps } from './skip-links.tsx'
import styles from './site-page.module.css'

export interface SitePageProps {
  readonly locale: Locale
  readonly pathIn: (locale: Locale) => string
  readonly operator: Operator
  readonly skipLinks?: SkipLinksProps['links']
  readonly breadcrumb?: ReactNode
  /** Stands behind the main content, such as the player bar. */
  readonly after?: ReactNode
  readonly children: ReactNode
}

/** The frame of every page: skip links, header, main content, footer. */
export function SitePage({ locale, pathIn, operator, skipLinks, breadcrumb, after, children }: SitePageProps) {
  const t = serverTranslator(locale, 'site')
  return (
    <>
      <SkipLinks label={t('skip.label')} links={skipLinks ?? [{ href: '#main', text: t('skip.content') }]} />
      <SiteHeader locale={locale} pathIn={pathIn} />
      <div className={styles.page}>
        {breadcrumb}
        <main id="main" tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
      {after}
      <SiteFooter locale={locale} operator={operator} />
    </>
  )
}
