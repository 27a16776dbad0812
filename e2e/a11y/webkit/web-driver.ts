/** What is used of WebDriver (W3C): enough to open pages and to look at them. */
export interface WebDriver {
  open(address: string): Promise<void>
  /** CSS pixels of the window; a window has a least width. */
  resize(width: number, height: number): Promise<void>
  /** Runs a function in the page, as `page.evaluate` of Playwright does. */
  evaluate<Result, Argument>(run: (argument: Argument) => Result, argument?: Argument): Promise<Result>
  /** Presses the button whose text ends with these words, as a hand does. */
  press(words: string): Promise<void>
  /** Goes on in a frame of the page, or, without one, in the page. */
  enter(frame: number | null): Promise<void>
  end(): Promise<void>
}

/** The key of an element in an answer: https://www.w3.org/TR/webdriver2/#elements. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

/**
 * @param address of the driver
 * @param options of the browser, by the name of its vendor
 */
export async function connect(address: string, options: object): Promise<WebDriver> {
  const call = async (method: 'DELETE' | 'GET' | 'POST', path: string, body?: object): Promise<unknown> => {
    const response = await fetch(address + path, { method, ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) })
    const { value } = (await response.json()) as { readonly value: { readonly error?: string; readonly message?: string } | null }
    if (value?.error !== undefined) throw new Error(`WebDriver, ${path}: ${value.error} ${value.message}`)
    return value
  }
  const { sessionId } = (await call('POST', '/session', { capabilities: { alwaysMatch: options } })) as { readonly sessionId: string }
  const session = `/session/${sessionId}`
  return {
    open: async (url) => {
      await call('POST', `${session}/url`, { url })
    },
    resize: async (width, height) => {
      await call('POST', `${session}/window/rect`, { width, height })
    },
    evaluate: async <Result>(run: (argument: never) => Result, argument?: unknown) =>
      (await call('POST', `${session}/execute/sync`, { script: `return (${run.toString()})(arguments[0])`, args: [argument ?? null] })) as Result,
    async press(words) {
      const found = (await call('POST', `${session}/element`, { using: 'xpath', value: `//button[contains(concat(normalize-space(), '|'), '${words}|')]` })) as Readonly<Record<string, string>>
      await call('POST', `${session}/element/${found[elementKey]}/click`, {})
    },
    enter: async (id) => {
      await call('POST', `${session}/frame`, { id })
    },
    end: async () => {
      await call('DELETE', session)
    },
  }
}
