import '../globals.css'
import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { loadRecordings } from '#lib/content/recordings/load-recordings.ts'
import { isLocale, locales } from '#lib/i18n/locales.ts'
import { articlesFeedPath, podcastPath } from '#lib/i18n/paths.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import { beforePaintScript } from '#lib/reader/preferences/before-paint-script.ts'
import { readingModeScript } from '#lib/reader/reading-mode-script.ts'

interface LayoutProps {
  readonly children: ReactNode
  readonly params: Promise<{ locale: string }>
}

export const dynamicParams = false

export const metadata: Metadata = {
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = { colorScheme: 'light dark' }

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export default async function LocaleLayout({ children, params }: LayoutProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = serverTranslator(locale, 'feeds')
  return (
    // The scripts below set attributes on the root element before React sees it.
    <html lang={locale} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: `${beforePaintScript};${readingModeScript}` }} />
        <link rel="alternate" type="application/rss+xml" href={articlesFeedPath} title={t('articles.link')} />
        {loadRecordings().length > 0 && <link rel="alternate" type="application/rss+xml" href={podcastPath} title={t('podcast.link')} />}
      </head>
      <body>{children}</body>
    </html>
  )
}
