import { sameInEasy, sameInFull } from './counterpart.ts'
import { createFollow } from './follow/follow.ts'
import { createHighlighter } from './highlight/highlighter.ts'
import { marksOf } from './highlight/marks.ts'
import { listenForShortcuts } from './keys/listen.ts'
import { runShortcut } from './keys/run-shortcut.ts'
import { linkMediaSession } from './media/media-session.ts'
import { focusSentence } from './page/focus.ts'
import { isPlainClick, sentenceAtPoint } from './page/hit-test.ts'
import { firstSentenceInView, freeArea, isInView } from './page/in-view.ts'
import { watchIndication, type IndicatedSentence } from './page/indication.ts'
import { listenToPage } from './page/page-events.ts'
import { selectedStretches } from './page/selection.ts'
import { sentenceAfterStructure, structureAt } from './page/structure.ts'
import { createParts } from './parts.ts'
import type { Reader, ReaderOptions } from './reader-api.ts'
import { offState, type ReaderState } from './reader-state.ts'
import { readSettings, roundSpeed, speedOf, speedStep, writeSettings } from './settings/settings.ts'
import { createSleepTimer } from './sleep-timer.ts'
import { readPlaces, writePlaces, type Part } from './storage/place-memory.ts'
import { createStore } from './storage/store.ts'
import { createValueStore } from './value-store.ts'

const voicesMilliseconds = 5000

export function createReader({ article, title, publisher, scripts, narrator }: ReaderOptions): Reader {
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform)
  const memory = createStore()
  const parts = createParts(scripts)
  const highlighter = createHighlighter()
  let places = readPlaces(memory, article)
  let hasScrolled = false
  /** The place that Play goes on from, until the reader goes elsewhere. */
  let isPlaceKept = false
  let areVoicesAwaited = true

  const initialPart = places.part ?? parts.shown()[0] ?? 'full'
  const store = createValueStore<ReaderState>({
    ...offState,
    status: 'idle',
    part: initialPart,
    settings: readSettings(memory, isMac),
    isMac,
  })
  const indication = watchIndication(parts, (isIndicated) => store.set({ isIndicated }))
  const follow = createFollow((isAway) => store.set({ isAway }))
  const sleep = createSleepTimer(() => {
    narrator?.pause()
    store.set({ sleepMinutes: 0, notice: 'sleep' })
  })

  const map = () => parts.mapOf(store.get().part)

  const show = () => {
    const voice = narrator?.state()
    const { part, settings } = store.get()
    if (!voice || voice.status === 'idle' || voice.status === 'ended') {
      highlighter.show(undefined, undefined)
      follow.stop()
      return
    }
    const marks = marksOf(map(), voice.sentence, voice.word, settings.highlight, speedOf(settings, part))
    highlighter.show(marks.sentence, marks.word)
    const line = marks.word ?? map().rangeOf(voice.sentence)
    if (line && voice.status === 'playing') follow.keepInView(line)
  }

  const keepPlace = (sentence: number) => {
    const { part } = store.get()
    places = { ...places, part, [part]: map().placeOf(sentence) }
    writePlaces(memory, article, places)
  }

  const onVoice = () => {
    if (!narrator) return
    const before = store.get()
    const voice = narrator.state()
    // The mark first: it has to be there in the frame of the event.
    show()
    if (voice.sentence !== before.sentence && voice.status !== 'idle') keepPlace(voice.sentence)
    if (voice.status === 'playing') isPlaceKept = true
    if (voice.status === 'ended') isPlaceKept = false
    const { part } = before
    store.set({
      status: voice.status,
      sentence: voice.sentence,
      millisecondsLeft: voice.millisecondsLeft,
      voices: narrator.voices(),
      voice: narrator.voice(),
      problem: voice.failure ?? (narrator.voices().length > 0 || (areVoicesAwaited && !narrator.areVoicesKnown()) ? undefined : 'no-voice'),
      isResumable: isPlaceKept && voice.sentence > 0,
      hasCounterpart: counterpartOf(part, voice.sentence) !== undefined,
      structure: structureAt(map().script, voice.sentence),
      notice: voice.status === 'ended' ? 'ended' : voice.status === 'playing' ? undefined : before.notice,
    })
    media.show(voice.status === 'playing' ? 'playing' : voice.status === 'paused' ? 'paused' : 'none')
  }

  const counterpartOf = (part: Part, sentence: number): number | undefined => {
    if (scripts.easy === undefined) return undefined
    const easy = parts.mapOf('easy')
    const full = parts.mapOf('full')
    return part === 'easy' ? sameInFull(easy, full, sentence) : sameInEasy(easy, full, sentence)
  }

  const load = (part: Part, sentence?: number) => {
    const target = parts.mapOf(part)
    const kept = places[part] && target.sentenceOf(places[part])
    const at = sentence ?? kept ?? 0
    isPlaceKept = sentence !== undefined || kept !== undefined
    store.set({
      part,
      sentence: at,
      sentenceCount: target.script.sentences.length,
      parts: parts.shown(),
      isResumable: isPlaceKept && at > 0,
    })
    narrator?.load(target, part, at)
  }

  const playFrom = (part: Part, sentence: number) => {
    if (part !== store.get().part) load(part, sentence)
    hasScrolled = false
    indication.forget()
    follow.resume()
    narrator?.play(sentence)
  }

  const selected = (): IndicatedSentence | undefined => {
    for (const part of parts.shown()) {
      const sentence = selectedStretches(parts.mapOf(part), document.getSelection())[0]?.sentence
      if (sentence !== undefined) return { part, sentence }
    }
    return undefined
  }

  /** The parts that are shown, the one that is read first. */
  const inOrder = (): readonly Part[] => {
    const { part } = store.get()
    return parts.shown().toSorted((a, b) => Number(b === part) - Number(a === part))
  }

  const firstInView = (): IndicatedSentence | undefined => {
    for (const part of inOrder()) {
      const sentence = firstSentenceInView(parts.mapOf(part), freeArea())
      if (sentence !== undefined) return { part, sentence }
    }
    return undefined
  }

  /** Nothing is read yet: from where the reader points, else from the kept place or the text in view. */
  const start = () => {
    const pointed = indication.get()
    if (pointed && isInView(parts.mapOf(pointed.part), pointed.sentence)) return playFrom(pointed.part, pointed.sentence)
    const { isResumable, part, sentence } = store.get()
    const shown = inOrder()
    const viewed = hasScrolled && !isResumable ? firstInView() : undefined
    if (viewed) return playFrom(viewed.part, viewed.sentence)
    if (shown.includes(part)) return playFrom(part, isPlaceKept ? sentence : 0)
    load(shown[0] ?? part)
    playFrom(store.get().part, store.get().sentence)
  }

  const onClick = (event: MouseEvent) => {
    const { settings } = store.get()
    if (!narrator || !settings.clickToRead || !isPlainClick(event, document.getSelection())) return
    const part = parts.partAround(event.target as Node)
    if (!part) return
    const sentence = sentenceAtPoint(parts.mapOf(part), event.target as Node, event.clientX, event.clientY)
    if (sentence !== undefined) playFrom(part, sentence)
  }

  const reader: Reader = {
    state: store.get,
    subscribe: store.subscribe,
    playPause() {
      if (narrator?.state().status === 'playing') return narrator.pause()
      const chosen = selected()
      if (chosen) return playFrom(chosen.part, chosen.sentence)
      if (narrator?.state().status !== 'paused') return start()
      follow.resume()
      narrator.play()
    },
    stop: () => narrator?.stop(),
    move(unit, step) {
      follow.resume()
      narrator?.move(unit, step)
    },
    seek(sentence) {
      isPlaceKept = true
      follow.resume()
      narrator?.seek(sentence)
    },
    changeSpeed(step) {
      const { part, settings } = store.get()
      const speed = roundSpeed(speedOf(settings, part) + step * speedStep)
      reader.configure(part === 'easy' ? { speedEasy: speed } : { speedFull: speed })
    },
    choosePart(part) {
      if (part === store.get().part) return
      narrator?.stop()
      load(part)
    },
    goToCounterpart() {
      const { part, sentence, status } = store.get()
      const other: Part = part === 'easy' ? 'full' : 'easy'
      const same = counterpartOf(part, sentence)
      if (same === undefined) return
      load(other, same)
      if (status === 'playing') return playFrom(other, same)
      follow.returnTo(parts.mapOf(other).rangeOf(same))
    },
    readSelection() {
      for (const part of parts.shown()) {
        const stretches = selectedStretches(parts.mapOf(part), document.getSelection())
        if (stretches.length === 0) continue
        if (part !== store.get().part) load(part, stretches[0]?.sentence)
        follow.resume()
        return narrator?.playStretches(stretches)
      }
    },
    readFromView() {
      const viewed = firstInView()
      if (viewed) playFrom(viewed.part, viewed.sentence)
    },
    readFromIndication() {
      const pointed = indication.get()
      if (pointed) playFrom(pointed.part, pointed.sentence)
    },
    leaveStructure() {
      const next = sentenceAfterStructure(map().script, store.get().sentence)
      if (next === undefined) return
      follow.resume()
      narrator?.seek(next)
    },
    returnToVoice() {
      hasScrolled = false
      follow.returnTo(map().rangeOf(store.get().sentence))
    },
    focusVoice() {
      follow.returnTo(map().rangeOf(store.get().sentence))
      focusSentence(map(), store.get().sentence)
    },
    configure(change) {
      const settings = { ...store.get().settings, ...change }
      store.set({ settings })
      writeSettings(memory, settings)
      narrator?.configure(settings)
      store.set({ voice: narrator?.voice() })
      show()
    },
    preview(voiceId, text) {
      const voice = narrator?.voices().find(({ id }) => id === voiceId)
      if (voice) narrator?.preview(voice, text)
    },
    sleepAfter(minutes) {
      sleep.set(minutes)
      store.set({ sleepMinutes: minutes, notice: undefined })
    },
    dismissProblem: () => store.set({ problem: undefined }),
    dispose() {
      stopListening.forEach((stop) => stop())
      clearTimeout(voicesDeadline)
      sleep.set(0)
      follow.dispose()
      indication.dispose()
      media.dispose()
      highlighter.dispose()
      narrator?.dispose()
    },
  }

  const media = linkMediaSession(title, publisher, {
    play: () => narrator?.state().status !== 'playing' && reader.playPause(),
    pause: () => narrator?.pause(),
    stop: reader.stop,
    previous: () => reader.move('sentence', -1),
    next: () => reader.move('sentence', 1),
  })
  const stopListening = [
    listenToPage({
      click: onClick,
      selectionChanged: () => store.set({ hasSelection: document.getSelection()?.isCollapsed === false }),
      scrolled: () => {
        const { isResumable, sentence, status } = store.get()
        if (status === 'playing' || status === 'paused') return
        hasScrolled = true
        if (isResumable && !isInView(map(), sentence)) store.set({ isResumable: false })
      },
      left: () => narrator?.pause(),
      returned: () => onVoice(),
    }),
    listenForShortcuts(() => (store.get().settings.shortcutsOn ? store.get().settings.shortcuts : undefined), (action) => runShortcut(reader, action)),
    parts.onShown(() => {
      const shown = parts.shown()
      if (shown.join() !== store.get().parts.join()) store.set({ parts: shown })
    }),
    ...(narrator ? [narrator.subscribe(onVoice)] : []),
  ]
  // Browsers find their voices late (1.8 s were measured): only then is it certain that there is none.
  const voicesDeadline = setTimeout(() => {
    areVoicesAwaited = false
    onVoice()
  }, voicesMilliseconds)
  narrator?.configure(store.get().settings)
  load(initialPart)
  if (!narrator) store.set({ problem: 'no-speech' })
  else onVoice()
  return reader
}
