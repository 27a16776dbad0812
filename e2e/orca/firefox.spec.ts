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

test.beforeEach(async ({ desktop, orca, server }, testInfo) => {
  const firefox = findFirefox()
  test.skip(firefox === undefined, 'Firefox is not installed.')
  const profile = path.join(desktop.profiles, testInfo.testId)
  mkdirSync(profile, { recursive: true })
  writeFileSync(path.join(profile, 'user.js'), Object.entries(preferences).map(([name, value]) => `user_pref('${name}', ${JSON.stringify(value)});`).join('\n'))
  desktop.start(firefox ?? '', ['--no-remote', '--new-instance', '--profile', profile, `${server}${articleAddress('cs', 'full')}`])
  await orca.heard(/Stránka má \d+ záchytných bodů(.*odkaz){3}/)
  await desktop.press('Control_L')
})
test.afterEach(async ({ orca }) => {
  await orca.press('ctrl+q')
})

test('Firefox: title, what is on the page, and the way past the header', async ({ orca }) => {
  expect(orca.said()).toContain(title)
  await orca.press('Tab')
  await orca.heard(/Přejít na článek odkaz/)
  await orca.press('Return')
  await orca.heard(title)
})

test('Firefox: headings have levels', async ({ orca }) => {
  await orca.press('1')
  await orca.heard(`${title} záhlaví úrovně 1`)
  await orca.press('2')
  await orca.heard(/záhlaví úrovně 2/)
})

test('Firefox: the player is found by its landmark, its buttons have names', async ({ orca }) => {
  await orca.press('ctrl+End', 'shift+m')
  await orca.heard(player('label'))
  await orca.press('b')
  await orca.heard(/tlačítko/)
})
