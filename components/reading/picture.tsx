import type { ComponentProps } from 'react'
import styles from './picture.module.css'

interface PictureProps extends ComponentProps<'img'> {
  readonly alt: string
  readonly src: string
  /** Stands in place of the picture for those who hide pictures (app/preferences.css). */
  readonly words: string
}

/** A picture of the article, as it is served; a link to its file, where the browser enlarges and moves it in its own colours. */
export function Picture({ alt, src, words, ...props }: PictureProps) {
  return (
    <span data-picture={alt === '' ? undefined : words}>
      <a href={src} className={styles.open}>
        {/* Its size is not known here. */}
        {/* eslint-disable-next-line @next/next/no-img-element */}
        <img {...props} src={src} alt={alt} />
      </a>
    </span>
  )
}
