'use client'

import { useParams } from 'next/navigation'
import { ErrorMessage } from '#components/site/error-message.tsx'

export default function ErrorPage({ reset }: { reset: () => void }) {
  const { locale } = useParams<{ locale: string }>()
  return <ErrorMessage locale={locale} onRetry={reset} />
}
