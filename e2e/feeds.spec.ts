import { parseRssFeed } from 'feedsmith'
import { words } from './fixtures/words.ts'
import { articleAddress, expect, slug, test } from './fixtures/test.ts'

for (const locale of ['cs', 'en'] as const) {
  test(`the list of articles leads to their feed, and so does the head of every page: ${locale}`, async ({ page }) => {
    const name = words(locale, 'feeds')('articles.link')
    const inHead = page.locator('head link[rel=alternate][type="application/rss+xml"][href="/feed.xml"]')
    await page.goto(`/${locale}`)
    await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('href', '/feed.xml')
    for (const address of [articleAddress(locale), `/${locale}/accessibility`, `/${locale}`]) {
      await page.goto(address)
      await expect(inHead).toHaveAttribute('title', name)
    }
  })
}

test('where nobody has given the site an address, the feed has the one that it was asked by', async ({ baseURL, request }) => {
  const answer = await request.get('/feed.xml')
  expect(answer.headers()['content-type']).toBe('application/rss+xml; charset=utf-8')
  const { items = [] } = parseRssFeed(await answer.text())
  expect(items.map(({ link }) => link)).toContain(`${baseURL}/cs/articles/${slug}`)
  const page = await request.get(items[0]?.link ?? '')
  expect(page.status()).toBe(200)
})

test('the podcast is there with its picture, with or without recordings', async ({ request }) => {
  const { itunes, title } = parseRssFeed(await (await request.get('/podcast.xml')).text())
  expect(title).toBe(words('cs', 'feeds')('podcast.title').replace('{{operator}}', 'Nahlas'))
  const cover = await request.get(itunes?.image ?? '')
  expect(cover.headers()['content-type']).toBe('image/png')
})
