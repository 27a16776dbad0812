import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { loadArticles } from './load.ts'
import { pictureTypes } from './missing-pictures.ts'

const folderOf = (slug: string): string => path.join(process.cwd(), 'content/articles', slug)

/** Every picture beside an article. Server only. */
export function articleFiles(): { slug: string; file: string }[] {
  return loadArticles().flatMap(({ meta: { slug } }) =>
    readdirSync(folderOf(slug))
      .filter((file) => path.extname(file).toLowerCase() in pictureTypes)
      .map((file) => ({ slug, file })),
  )
}

export function readArticleFile(slug: string, file: string): { readonly bytes: Buffer; readonly type: string } | undefined {
  const known = articleFiles().some((entry) => entry.slug === slug && entry.file === file)
  const type = pictureTypes[path.extname(file).toLowerCase()]
  return known && type ? { bytes: readFileSync(path.join(folderOf(slug), file)), type } : undefined
}
