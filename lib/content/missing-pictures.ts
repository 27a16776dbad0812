import type { Article } from './article.ts'
import type { ContentProblem } from './problem.ts'

/** The endings of pictures that browsers show, with their media types. */
export const pictureTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
}

/** Pictures that an article shows and that do not lie beside it, or are no pictures. */
export function missingPictures({ full, easy }: Pick<Article, 'full' | 'easy'>, files: readonly string[], folder: string): readonly ContentProblem[] {
  const shown = [
    // Those elsewhere are told with the text.
    ...full.pictures.filter(({ address }) => !/[/:]/.test(address)).map(({ id, address }) => ({ name: decoded(address), file: `${folder}/article.md`, line: full.lineOf(id) })),
    ...(easy?.sections ?? []).flatMap(({ sentences }) =>
      sentences.flatMap(({ picture }) => (picture ? [{ name: picture.file, file: `${folder}/easy-read.yaml`, line: easy?.lineOf(picture.id) ?? 1 }] : [])),
    ),
  ]
  return shown.flatMap(({ name, file, line }) => {
    const ending = (/\.\w+$/.exec(name)?.[0] ?? '').toLowerCase()
    if (!(ending in pictureTypes)) return [{ file, line, message: `'${name}' is no picture that browsers show; save it as one of: ${Object.keys(pictureTypes).join(', ')}` }]
    return files.includes(name) ? [] : [{ file, line, message: `the picture '${name}' does not lie in ${folder}; put it there, or correct its name` }]
  })
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address).normalize('NFC')
  } catch {
    return address
  }
}
