import type { ComponentProps } from 'react'

interface PictureProps extends ComponentProps<'img'> {
  readonly alt: string
  /** Stands in place of the picture for those who hide pictures (app/preferences.css). */
  readonly words: string
}

/** A picture of the article; its size is not known here, and it is served as it is. */
export function Picture({ alt, words, ...props }: PictureProps) {
  return (
    <span data-picture={alt === '' ? undefined : words}>
      {/* eslint-disable-next-line @next/next/no-img-element */}
      <img {...props} alt={alt} />
    </span>
  )
}
