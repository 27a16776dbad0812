import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Image, Paragraph, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Picture } from './draft.ts'

const endings: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif', 'image/webp': 'webp', 'image/avif': 'avif', 'image/svg+xml': 'svg' }

/**
 * Turns the pictures of a body into files beside the article: `data:` addresses and files that lie beside the import.
 * A picture on another server becomes a link with its alternative text, so that reading tells nobody.
 */
export function takePictures(body: Root, folder: string): { body: Root; pictures: Picture[] } {
  const pictures: Picture[] = []
  visit(body, 'image', (image: Image, index, parent) => {
    const bytes = bytesOf(image.url, folder)
    const ending = endingOf(image.url)
    if (bytes && ending) {
      const file = `picture-${pictures.length + 1}.${ending}`
      pictures.push({ file, bytes })
      image.url = file
      return
    }
    if (parent === undefined || index === undefined) return
    const label = image.alt?.trim() || image.url
    const replacement: PhrasingContent = /^https?:/.test(image.url) ? { type: 'link', url: image.url, children: [{ type: 'text', value: label }] } : { type: 'text', value: label }
    ;(parent as Paragraph).children[index] = replacement
  })
  return { body, pictures }
}

function bytesOf(address: string, folder: string): Uint8Array | undefined {
  const data = /^data:image\/[\w.+-]+;base64,(.*)$/s.exec(address)
  if (data) return Buffer.from(data[1] ?? '', 'base64')
  if (/^[a-z][\w+.-]*:|^\/\//i.test(address)) return undefined
  const file = path.resolve(folder, decodeURIComponent(address.split(/[?#]/)[0] ?? ''))
  return existsSync(file) ? readFileSync(file) : undefined
}

function endingOf(address: string): string | undefined {
  const type = /^data:(image\/[\w.+-]+)/.exec(address)?.[1]
  if (type) return endings[type]
  const ending = path.extname(address.split(/[?#]/)[0] ?? '').slice(1).toLowerCase().replace('jpeg', 'jpg')
  return Object.values(endings).includes(ending) ? ending : undefined
}
