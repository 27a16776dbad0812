import { articleAddress } from '../fixtures/test.ts'
import { words } from '../fixtures/words.ts'
import { startFirefox } from './start-firefox.ts'
import { expect, test } from './test.ts'

const player = words('cs', 'player')
const title = 'Liberecký kraj a Agentura pro sociální začleňování podepsaly memorandum o spolupráci'

test('Firefox: what is on the page, headings, and the player by its landmark', async ({ desktop, orca, server }, testInfo) => {
  startFirefox(desktop, `${server}${articleAddress('cs', 'full')}`, testInfo)

  await test.step('page summary', async () => {
    await orca.heard(/Stránka má \d+ záchytných bodů(.*odkaz){3}/)
    expect(orca.said()).toContain(title)
    await desktop.press('Control_L')
  })

  await test.step('headings', async () => {
    await orca.press('2')
    await orca.heard(/záhlaví úrovně 2/)
    await orca.press('1')
    await orca.heard(`${title} záhlaví úrovně 1`)
  })

  await test.step('the player and its buttons', async () => {
    await orca.press('ctrl+End', 'shift+m', 'shift+m')
    await orca.heard(player('label'))
    await orca.press('b')
    await orca.heard(/tlačítko/)
  })

  await orca.press('ctrl+q')
})
