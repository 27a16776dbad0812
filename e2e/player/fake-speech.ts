/** What a test sees of the fake synthesizer: `window.fakeSpeech`. */
export interface FakeSpeech {
  readonly spoken: { readonly text: string; readonly rate: number; readonly volume: number; readonly at: number }[]
  /** The utterance that is spoken now. */
  current(): string | undefined
  start(): void
  word(charIndex: number, charLength: number): void
  end(): void
  fail(error: SpeechSynthesisErrorCode): void
}

declare global {
  interface Window {
    fakeSpeech: FakeSpeech
  }
}

/** Runs in the page before its scripts: a synthesizer that speaks only when the test says so. */
export function installFakeSpeech(): void {
  const voice = (name: string, lang: string, localService: boolean) => ({ voiceURI: name, name, lang, localService, default: false })
  const voices = [voice('Samantha', 'en-US', true), voice('Zuzana', 'cs-CZ', true), voice('Vlasta Online', 'cs-CZ', false)]
  const spoken: FakeSpeech['spoken'] = []
  let current: SpeechSynthesisUtterance | undefined
  const emit = (type: string, fields: object) => current?.dispatchEvent(Object.assign(new Event(type), fields))

  class FakeUtterance extends EventTarget {
    text: string
    lang = ''
    rate = 1
    pitch = 1
    volume = 1
    voice = null
    constructor(text: string) {
      super()
      this.text = text
    }
  }
  for (const type of ['start', 'end', 'boundary', 'error', 'pause', 'resume', 'mark']) {
    const handlers = new WeakMap<object, EventListener>()
    Object.defineProperty(FakeUtterance.prototype, `on${type}`, {
      set(this: FakeUtterance, handler: EventListener) {
        const old = handlers.get(this)
        if (old) this.removeEventListener(type, old)
        handlers.set(this, handler)
        this.addEventListener(type, handler)
      },
    })
  }
  const synthesis = Object.assign(new EventTarget(), {
    speaking: false,
    pending: false,
    paused: false,
    getVoices: () => voices,
    speak(utterance: SpeechSynthesisUtterance) {
      spoken.push({ text: utterance.text, rate: utterance.rate, volume: utterance.volume, at: performance.now() })
      current = utterance
    },
    cancel() {
      const interrupted = current
      current = undefined
      interrupted?.dispatchEvent(Object.assign(new Event('error'), { error: 'interrupted' }))
    },
    pause: () => undefined,
    resume: () => undefined,
  })
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: FakeUtterance })
  window.fakeSpeech = {
    spoken,
    current: () => current?.text,
    start: () => emit('start', {}),
    word: (charIndex, charLength) => emit('boundary', { name: 'word', charIndex, charLength }),
    end() {
      const ended = current
      current = undefined
      ended?.dispatchEvent(new Event('end'))
    },
    fail(error) {
      const failed = current
      current = undefined
      failed?.dispatchEvent(Object.assign(new Event('error'), { error }))
    },
  }
}
