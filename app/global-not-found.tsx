import './globals.css'
import type { Metadata } from 'next'
import { NotFound } from '#components/site/not-found.tsx'
import { SitePage } from '#components/site/site-page.tsx'
import { loadOperator } from '#lib/content/operator/load-operator.ts'
import { articlesPath } from '#lib/i18n/paths.ts'
import { defaultLocale } from '#lib/i18n/locales.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import { beforePaintScript } from '#lib/reader/preferences/before-paint-script.ts'

const t = serverTranslator(defaultLocale, 'site')

export const metadata: Metadata = { title: `${t('notFound.title')} – ${t('name')}` }

/** An address that no route knows says nothing about the language of its reader: both languages answer. */
export default function GlobalNotFound() {
  return (
    <html lang={defaultLocale} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: beforePaintScript }} />
      </head>
      <body>
        <SitePage locale={defaultLocale} pathIn={articlesPath} operator={loadOperator()}>
          <NotFound locale="cs" />
          <NotFound locale="en" heading="h2" />
        </SitePage>
      </body>
    </html>
  )
}
