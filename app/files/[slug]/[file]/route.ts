import { articleFiles, readArticleFile } from '#lib/content/files.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return articleFiles()
}

/** A picture that lies beside an article. */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string; file: string }> }): Promise<Response> {
  const { slug, file } = await params
  const found = readArticleFile(slug, file)
  if (!found) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(found.bytes), { headers: { 'content-type': found.type } })
}
