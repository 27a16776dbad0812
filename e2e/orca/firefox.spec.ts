import type { TestInfo } from '@playwright/test'
import { articleAddress } from '../fixtures/test.ts'
import { words } from '../fixtures/words.ts'
import type { Desktop } from './desktop.ts'
import type { Listener } from './listener.ts'
import { startFirefox } from './start-firefox.ts'
import { expect, test } from './test.ts'

const player = words('cs', 'player')
const title = 'Liberecký kraj a Agentura pro sociální začleňování podepsaly memorandum o spolupráci'

/** Keys alone drive this browser: it is the reader's own, with no test inside. */
async function openInFirefox(desktop: Desktop, orca: Listener, address: string, testInfo: TestInfo): Promise<void> {
  startFirefox(desktop, address, testInfo)
  await orca.heard(/Stránka má \d+ záchytných bodů(.*odkaz){3}/)
  // Orca reads the page on until it is told to stop.
  await orca.stopReading()
}

test('Firefox: what is on the page, headings, and the player by its landmark', async ({ desktop, orca, server }, testInfo) => {
  await test.step('page summary', async () => {
    await openInFirefox(desktop, orca, `${server}${articleAddress('cs', 'full')}`, testInfo)
    expect(orca.said()).toContain(title)
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

test('Firefox: the look of the text, a size by its value, and back', async ({ desktop, orca, server }, testInfo) => {
  await openInFirefox(desktop, orca, `${server}${articleAddress('cs', 'full')}`, testInfo)
  await orca.press('ctrl+Home', 'b')
  await orca.heard('Vzhled textu sbaleno tlačítko')
  await orca.press('Return')
  await orca.heard('Vzhled textu záhlaví úrovně 2')
  await orca.press('Tab', 'Tab')
  await orca.heard('Velikost písma posunovač 100 %')
  await orca.press('Insert+a')
  await orca.heard('Režim zaměřování')
  await orca.press('Right')
  await orca.heard(/^\d{3} %$/)
  await orca.press('Escape')
  await orca.heard('sbaleno')
  expect(orca.said()).not.toContain('rozbaleno')
  await orca.press('ctrl+q')
})

test('Firefox: a hard word and its explanation; one key leads to the sentence that is read', async ({ desktop, orca, server }, testInfo) => {
  await openInFirefox(desktop, orca, `${server}${articleAddress('cs', 'easy')}`, testInfo)
  await orca.press('ctrl+Home', '3')
  await orca.heard(/Co se stalo\? záhlaví úrovně 3/)
  await orca.press('b')
  await orca.heard('Agenturou pro sociální začleňování sbaleno tlačítko')
  await orca.press('Return')
  await orca.heard('rozbaleno')
  await orca.press('Down')
  await orca.heard('Agentura je část ministerstva a radí krajům a obcím.')
  await orca.press('Down')
  await orca.heard('Zavřít vysvětlení tlačítko')
  await orca.press('Return')
  await orca.heard('Agenturou pro sociální začleňování sbaleno tlačítko')
  await orca.press('ctrl+alt+v')
  await orca.heard('Kraj a agentura se dohodly na spolupráci záhlaví úrovně 2')
  expect(orca.said()).not.toContain('Agenturou')
  await orca.press('ctrl+q')
})
