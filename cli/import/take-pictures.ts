import { createHash } from 'node:crypto'
import { readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Image, ImageReference, PhrasingContent, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Picture } from './draft.ts'
import { slugify } from '#lib/content/slugify.ts'

const endings: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif', 'image/webp': 'webp', 'image/avif': 'avif', 'image/svg+xml': 'svg' }

/**
 * Turns the pictures of a body into files beside the article: `data:` addresses, and files in the folder of the import.
 *
 * A picture on another server becomes a link with its alternative text, so that reading tells nobody. One without
 * alternative text is kept as a file only: a person must say what it shows. Files are named after their bytes, so that a new
 * import never changes a picture that the old article shows.
 *
 * @returns what an editor must know in `notes`
 */
export function takePictures(body: Root, folder: string): { body: Root; pictures: Picture[]; notes: string[] } {
  const addresses = new Map<string, string>()
  visit(body, 'definition', ({ identifier, url }) => void addresses.set(identifier, url))
  const pictures = new Map<string, Picture>()
  const notes: string[] = []
  visit(body, ['image', 'imageReference'], (node, index, parent) => {
    const image = node as Image | ImageReference
    const address = image.type === 'image' ? image.url : (addresses.get(image.identifier) ?? '')
    const siblings = (parent)?.children as PhrasingContent[] | undefined
    if (siblings === undefined || index === undefined) return undefined
    const picture = pictureAt(address, folder)
    const alt = image.alt?.trim() ?? ''
    if (picture) pictures.set(picture.file, picture)
    if (picture && alt !== '') {
      siblings[index] = { type: 'image', url: picture.file, alt: image.alt ?? '' }
      return undefined
    }
    if (picture) notes.push(`the picture ${picture.file} has no alternative text and is not shown; write ![what it shows](${picture.file}) where it belongs`)
    else notes.push(`the picture '${address.slice(0, 80)}' ${isRemote(address) ? 'lies on another server: the article links to it' : 'is not in the folder of the file: its words stay'}`)
    if (alt === '' && !isRemote(address)) siblings.splice(index, 1)
    else siblings[index] = isRemote(address) ? { type: 'link', url: address, children: [{ type: 'text', value: alt || address }] } : { type: 'text', value: alt }
    if (picture && alt === '') return [SKIP, index]
    return undefined
  })
  const empty = (node: Root['children'][number]) => node.type === 'paragraph' && node.children.length === 0
  return { body: { ...body, children: body.children.filter((node) => !empty(node)) }, pictures: [...pictures.values()], notes }
}

const isRemote = (address: string): boolean => /^https?:\/\//i.test(address)

function pictureAt(address: string, folder: string): Picture | undefined {
  const data = /^data:(image\/[\w.+-]+);base64,(.*)$/is.exec(address)
  if (data) return named('picture', endings[data[1]?.toLowerCase() ?? ''], Buffer.from(data[2] ?? '', 'base64'))
  if (/^[a-z][\w+.-]*:|^\/\//i.test(address)) return undefined
  const name = decoded(address.split(/[?#]/)[0] ?? '')
  const ending = path.extname(name).slice(1).toLowerCase().replace('jpeg', 'jpg')
  const bytes = bytesInside(folder, name)
  return bytes && named(slugify(path.basename(name, path.extname(name)), 40) || 'picture', ending, bytes)
}

function named(name: string, ending: string | undefined, bytes: Uint8Array): Picture | undefined {
  if (ending === undefined || !Object.values(endings).includes(ending)) return undefined
  return { file: `${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.${ending}`, bytes }
}

/** A saved page may name any file of this machine: only those in its own folder are taken. */
function bytesInside(folder: string, name: string): Uint8Array | undefined {
  try {
    const root = realpathSync(folder)
    const file = realpathSync(path.join(root, name))
    return file.startsWith(root + path.sep) && statSync(file).isFile() ? readFileSync(file) : undefined
  } catch {
    return undefined
  }
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
