import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ComponentProps, ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { FullText as FullTextData } from '#lib/content/full-text.ts'
import { keepTreeTogether } from '#lib/content/keep-together.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import styles from './full-text.module.css'
import { Picture } from './picture.tsx'
import { TableFrame } from './table-frame.tsx'

export interface FullTextProps {
  readonly full: FullTextData
  readonly lang: string
  readonly locale: Locale
  readonly fileAddress: (file: string) => string
  /** Stands below the heading. */
  readonly recording?: ReactNode
}

/** The text of the office, word for word. */
export function FullText({ full, lang, locale, fileAddress, recording }: FullTextProps) {
  const t = serverTranslator(locale, 'article')
  const numbers = new Map(full.paragraphs.map((id, index) => [id, index + 1]))

  const Paragraph = (props: ComponentProps<'p'>) => {
    const number = numbers.get(props.id ?? '')
    if (number === undefined) return <p {...props} />
    return (
      <div className={styles.paragraph}>
        <p {...props} />
        <a className={styles.number} href={`#${props.id}`} lang={locale} aria-label={t('full.paragraphLink', { number })}>
          {number}
        </a>
      </div>
    )
  }
  const Table = (props: ComponentProps<'table'>) => (
    <TableFrame className={styles.table} label={t('full.table')} lang={locale}>
      <table {...props} lang={lang} />
    </TableFrame>
  )
  const FilePicture = ({ alt = '', src, ...props }: ComponentProps<'img'>) => (
    <Picture {...props} alt={alt} words={t('picture', { alt })} src={fileAddress(typeof src === 'string' ? src : '')} />
  )

  return (
    <section id="full" data-part="full" tabIndex={-1} aria-labelledby="full-heading" className={styles.full}>
      <h2 id="full-heading" className={styles.heading}>
        {t('full.title')}
      </h2>
      {recording}
      <div lang={lang} className={styles.text}>
        {toJsxRuntime(/^cs\b/i.test(lang) ? keepTreeTogether(full.tree) : full.tree, { Fragment, jsx, jsxs, components: { p: Paragraph, table: Table, img: FilePicture } })}
      </div>
    </section>
  )
}
