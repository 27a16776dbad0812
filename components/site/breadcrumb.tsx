import styles from './breadcrumb.module.css'

export interface BreadcrumbProps {
  readonly label: string
  readonly steps: readonly { readonly text: string; readonly href: string }[]
  readonly current: { readonly text: string; readonly lang?: string }
}

export function Breadcrumb({ label, steps, current }: BreadcrumbProps) {
  return (
    <nav aria-label={label} className={styles.breadcrumb}>
      <ol>
        {steps.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
        <li aria-current="page" lang={current.lang} className={styles.current}>
          {current.text}
        </li>
      </ol>
    </nav>
  )
}
