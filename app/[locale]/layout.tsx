import '../globals.css'
import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { isLocale, locales } from '#lib/i18n/locales.ts'
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
  return (
    // The scripts below set attributes on the root element before React sees it.
    <html lang={locale} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: `${beforePaintScript};${readingModeScript}` }} />
      </head>
      <body>{children}</body>
    </html>
  )
}
