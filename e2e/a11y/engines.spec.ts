import { expect, test } from '../fixtures/test.ts'
import { runAxe } from './engines/axe.ts'
import { toLine, type Finding } from './engines/finding.ts'
import { runIbm } from './engines/ibm.ts'
import { unneeded, withoutExceptions, type Exception } from './exceptions.ts'
import { openState, states } from './states.ts'
import { themes } from './themes.ts'
import { locales } from '#lib/i18n/locales.ts'

/** axe-core reads forced colours wrong (-webkit-text-fill-color is not forced): contrast.spec.ts measures what is painted. */
const computed = themes.filter(({ isForced }) => !isForced)
const extent = new Map(computed.slice(0, 1).map((theme) => [theme, 'all'] as const))
/** Colours do not depend on the language of the interface. */
const looks = locales.map((locale, index) => [locale, index === 0 ? computed : computed.slice(0, 2)] as const)

for (const [locale, worn] of looks) {
  for (const state of states) {
    test(`${locale}, ${state.name}: axe and IBM find nothing in any theme`, async ({ page }) => {
      await openState(page, state, locale)
      const found: Finding[] = []
      for (const theme of worn) {
        await theme.apply(page)
        // What does not depend on colours is looked at once.
        const which = extent.get(theme) ?? 'colours'
        const findings = [...(await runAxe(page, which)), ...(await runIbm(page, which))]
        found.push(...findings.map((finding) => ({ ...finding, place: `${finding.place} (${theme.name})` })))
      }
      const used = new Set<Exception>()
      expect(withoutExceptions(found, used).map(toLine)).toEqual([])
      expect(unneeded(state.name, used)).toEqual([])
    })
  }
}
