import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findFirefox } from '../../cli/setup/firefox.mjs'
import { articleAddress } from '../fixtures/test.ts'
import { words } from '../fixtures/words.ts'
import { expect, test } from './test.ts'

const player = words('cs', 'player')
const title = 'Liberecký kraj a Agentura pro sociální začleňování podepsaly memorandum o spolupráci'
const preferences = {
  'accessibility.force_disabled': -1,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.translations.enable': false,
  'browser.tabs.firefox-view': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'media.autoplay.default': 0,
  'toolkit.telemetry.enabled': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
}

test('Firefox: title and what is on the page, the way past the header, headings, and the player by its landmark', async ({ desktop, orca, server }, testInfo) => {
  const firefox = findFirefox()
  testInfo.skip(firefox === undefined, 'Firefox is not installed.')
  const profile = path.join(desktop.profiles, testInfo.testId)
  mkdirSync(profile, { recursive: true })
  writeFileSync(path.join(profile, 'user.js'), Object.entries(preferences).map(([name, value]) => `user_pref('${name}', ${JSON.stringify(value)});`).join('\n'))
  desktop.start(firefox ?? '', ['--no-remote', '--new-instance', '--profile', profile, `${server}${articleAddress('cs', 'full')}`])

  await test.step('page summary and skip link', async () => {
    await orca.heard(/Stránka má \d+ záchytných bodů(.*odkaz){3}/)
    expect(orca.said()).toContain(title)
    await desktop.press('Control_L')
    await orca.press('Tab')
    await orca.heard(/Přejít na článek odkaz/)
    await orca.press('Return')
    await orca.heard(title)
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
