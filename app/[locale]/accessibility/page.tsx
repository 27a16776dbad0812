import type { Metadata } from 'next'
import { Breadcrumb } from '#components/site/breadcrumb.tsx'
import { SitePage } from '#components/site/site-page.tsx'
import { Statement } from '#components/site/statement.tsx'
import { pageLocale, type LocaleParams } from '#lib/i18n/page-locale.ts'
import { accessibilityPath, alternates, articlesPath } from '#lib/i18n/paths.ts'
import { serverTranslator } from '#lib/i18n/server.ts'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = serverTranslator(locale, 'site')
  return { title: `${t('statement.title')} – ${t('name')}`, description: t('statement.description'), alternates: alternates(locale, accessibilityPath) }
}

export default async function AccessibilityPage({ params }: LocaleParams) {
  const locale = await pageLocale(params)
  const t = serverTranslator(locale, 'site')
  return (
    <SitePage
      locale={locale}
      pathIn={accessibilityPath}
      breadcrumb={<Breadcrumb label={t('breadcrumb.label')} steps={[{ text: t('nav.articles'), href: articlesPath(locale) }]} current={{ text: t('nav.accessibility') }} />}
    >
      <Statement locale={locale} />
    </SitePage>
  )
}
