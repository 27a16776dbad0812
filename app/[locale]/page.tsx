import type { Metadata } from 'next'
import { ArticleList } from '#components/site/article-list.tsx'
import { FeedLinks } from '#components/site/feed-links.tsx'
import { SitePage } from '#components/site/site-page.tsx'
import { loadArticles } from '#lib/content/load.ts'
import { loadOperator } from '#lib/content/operator/load-operator.ts'
import { loadRecordings } from '#lib/content/recordings/load-recordings.ts'
import { pageLocale, type LocaleParams } from '#lib/i18n/page-locale.ts'
import { alternates, articlesPath } from '#lib/i18n/paths.ts'
import { serverTranslator } from '#lib/i18n/server.ts'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = serverTranslator(locale, 'site')
  return { title: `${t('articles.title')} – ${t('name')}`, description: t('articles.description'), alternates: alternates(locale, articlesPath, loadOperator().website) }
}

export default async function ArticlesPage({ params }: LocaleParams) {
  const locale = await pageLocale(params)
  return (
    <SitePage locale={locale} pathIn={articlesPath} operator={loadOperator()}>
      <ArticleList articles={loadArticles()} locale={locale} />
      <FeedLinks hasRecordings={loadRecordings().length > 0} locale={locale} />
    </SitePage>
  )
}
