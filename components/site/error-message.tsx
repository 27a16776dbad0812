'use client'

import csErrors from '#locales/cs/errors.json' with { type: 'json' }
import enErrors from '#locales/en/errors.json' with { type: 'json' }
import { translator } from '#lib/i18n/messages.ts'
import styles from './error-message.module.css'

const messages = { cs: csErrors, en: enErrors }

export interface ErrorMessageProps {
  readonly locale: string
  readonly onRetry: () => void
}

/** A page that could not be shown: no server words can be had here any more, so it brings its own few. */
export function ErrorMessage({ locale, onRetry }: ErrorMessageProps) {
  const known = locale === 'en' ? 'en' : 'cs'
  const t = translator(messages[known], known)
  return (
    <main id="main" lang={known} className={styles.error}>
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <p className={styles.actions}>
        <button type="button" className={styles.retry} onClick={onRetry}>
          {t('retry')}
        </button>
        <a href={`/${known}`}>{t('back')}</a>
      </p>
    </main>
  )
}
