import type { Metadata } from 'next'
import { Breadcrumb } from '#components/site/breadcrumb.tsx'
import { SitePage } from '#components/site/site-page.tsx'
import { OperatorStatement } from '#components/statement/operator-statement.tsx'
import { ReaderAccessibility } from '#components/statement/reader-accessibility.tsx'
import { feedbackTarget } from '#lib/content/operator/feedback.ts'
import { loadOperator, loadStatement } from '#lib/content/operator/load-operator.ts'
import { pageLocale, type LocaleParams } from '#lib/i18n/page-locale.ts'
import { accessibilityPath, alternates, articlesPath, machineStatementPath } from '#lib/i18n/paths.ts'
import { serverTranslator } from '#lib/i18n/server.ts'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(params)
  const site = serverTranslator(locale, 'site')
  const t = serverTranslator(locale, 'statement')
  const statement = loadStatement()
  return {
    title: `${statement ? t('title') : site('statement.title')} – ${site('name')}`,
    description: statement ? t('description', { website: statement.website, name: statement.name }) : site('statement.description'),
    alternates: { ...alternates(locale, accessibilityPath, loadOperator().website), types: { 'application/json': machineStatementPath } },
  }
}

export default async function AccessibilityPage({ params }: LocaleParams) {
  const locale = await pageLocale(params)
  const t = serverTranslator(locale, 'site')
  const operator = loadOperator()
  const statement = loadStatement()
  return (
    <SitePage
      locale={locale}
      pathIn={accessibilityPath}
      operator={operator}
      breadcrumb={<Breadcrumb label={t('breadcrumb.label')} steps={[{ text: t('nav.articles'), href: articlesPath(locale) }]} current={{ text: t('nav.accessibility') }} />}
    >
      {statement ? (
        <OperatorStatement statement={statement} hasFeedback={feedbackTarget(operator) !== undefined} locale={locale} />
      ) : (
        <ReaderAccessibility operator={operator} locale={locale} />
      )}
    </SitePage>
  )
}
