import styles from './skip-links.module.css'

export interface SkipLinksProps {
  readonly label: string
  readonly links: readonly { readonly href: string; readonly text: string }[]
}

/** The first things in the tab order; seen as soon as one of them has the focus. */
export function SkipLinks({ label, links }: SkipLinksProps) {
  return (
    <nav aria-label={label} className={styles.skip}>
      {links.map(({ href, text }) => (
        <a key={href} href={href} className={styles.link}>
          {text}
        </a>
      ))}
    </nav>
  )
}
