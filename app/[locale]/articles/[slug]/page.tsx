import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticlePage } from '#components/reading/article-page.tsx'
import { loadArticle, loadArticles } from '#lib/content/load.ts'
import { loadOperator } from '#lib/content/operator/load-operator.ts'
import { articleRecordings } from '#lib/content/recordings/load-recordings.ts'
import { summaryOf } from '#lib/content/summary.ts'
import { pageLocale } from '#lib/i18n/page-locale.ts'
import { alternates, articlePath } from '#lib/i18n/paths.ts'
import { locales } from '#lib/i18n/locales.ts'
import { serverTranslator } from '#lib/i18n/server.ts'

interface ArticleParams {
  readonly params: Promise<{ locale: string; slug: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) => loadArticles().map(({ meta }) => ({ locale, slug: meta.slug })))
}

export async function generateMetadata({ params }: ArticleParams): Promise<Metadata> {
  const locale = await pageLocale(params)
  const { slug } = await params
  const article = loadArticle(slug)
  if (!article) return {}
  const { title, published, publisher } = article.meta
  return {
    title: `${title} – ${serverTranslator(locale, 'site')('name')}`,
    description: summaryOf(article),
    authors: [{ name: publisher }],
    alternates: alternates(locale, (other) => articlePath(other, slug), loadOperator().website),
    openGraph: { type: 'article', title, publishedTime: published, locale },
  }
}

export default async function Page({ params }: ArticleParams) {
  const locale = await pageLocale(params)
  const { slug } = await params
  const articles = loadArticles()
  const index = articles.findIndex(({ meta }) => meta.slug === slug)
  const article = articles[index]
  if (!article) notFound()
  return <ArticlePage article={article} newer={articles[index - 1]} older={articles[index + 1]} recordings={articleRecordings(article)} operator={loadOperator()} locale={locale} />
}
