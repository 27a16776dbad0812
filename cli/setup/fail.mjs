/** What went wrong and what to do about it, in one line. */
export class SetupError extends Error {
  /** @param exitCode 1, or 2 where the command was written wrongly */
  constructor(message, exitCode = 1) {
    super(message)
    this.name = 'SetupError'
    this.exitCode = exitCode
  }
}

/** Runs a command's main function; an expected failure is one clear line and its exit code. */
export async function runCommand(main) {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    console.error(error.message)
    process.exitCode = error.exitCode
  }
}
