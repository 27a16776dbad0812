import { SetupError } from '../setup/fail.mjs'

/** Counts what passed and failed over all steps, and says what took how long. */
export class Tally {
  passed = 0
  failed = 0
  skipped = 0
  #lines = []

  async add(name, { run, needs }) {
    console.log(`\n== ${name}`)
    const start = performance.now()
    const { passed, failed, skipped, why } = await this.#outcome(run, needs)
    this.passed += passed
    this.failed += failed
    this.skipped += skipped
    const seconds = ((performance.now() - start) / 1000).toFixed(0)
    this.#lines.push(`${name.padEnd(8)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${String(skipped).padStart(3)} skipped ${seconds.padStart(5)} s${why ? `  ${why}` : ''}`)
  }

  async #outcome(run, needs) {
    try {
      const missing = await needs?.()
      // In CI nothing may be left out.
      if (missing) {
        console.log(missing)
        return { passed: 0, failed: process.env.CI ? 1 : 0, skipped: process.env.CI ? 0 : 1, why: missing }
      }
      return await run()
    } catch (error) {
      console.error(error instanceof SetupError ? error.message : error)
      return { passed: 0, failed: 1, skipped: 0 }
    }
  }

  report() {
    console.log(`\n${this.#lines.join('\n')}\n`)
    console.log(`${this.passed} passed, ${this.failed} failed${this.skipped > 0 ? `, ${this.skipped} skipped` : ''}`)
  }
}
