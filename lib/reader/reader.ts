import { runShortcut } from './keys/run-shortcut.ts'
import { listenForShortcuts } from './keys/listen.ts'
import { linkMediaSession } from './media/media-session.ts'
import { focusSentence } from './page/focus.ts'
import { isPlainClick, sentenceAtPoint } from './page/hit-test.ts'
import { isInView } from './page/in-view.ts'
import { watchIndication } from './page/indication.ts'
import { watchOtherTabs } from './page/other-tabs.ts'
import { listenToPage } from './page/page-events.ts'
import { quotationIn } from './page/quotation.ts'
import { firstInView, hasSelectionIn, selectionIn, shownParts, type PartSentence } from './page/starting-point.ts'
import { sentenceAfterStructure, structureAt } from './page/structure.ts'
import { createParts } from './parts.ts'
import { createPlaceKeeper } from './place-keeper.ts'
import type { Reader, ReaderOptions } from './reader-api.ts'
import { offState, type ReaderState } from './reader-state.ts'
import { foreignVoices, roundSpeed, speedOf, speedStep } from './settings/settings.ts'
import { createSettingsKeeper } from './settings/settings-keeper.ts'
import { createSleepTimer } from './sleep-timer.ts'
import type { Part } from './storage/place-memory.ts'
import { createStore } from './storage/store.ts'
import { createValueStore } from './value-store.ts'
import { otherVoice } from './narrator/other-voice.ts'
import { createVoiceChoice } from './voice-choice.ts'
import { createVoiceMarks } from './voice-marks.ts'

/** Browsers find their voices late (1.8 s were measured): only then is it certain that there is none. */
const voicesMilliseconds = 5000

/** Opens the reading of the page that is shown; `narrator` is disposed of with it. */
export function createReader({ article, title, publisher, scripts, narrator }: ReaderOptions): Reader {
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform)
  const memory = createStore()
  const parts = createParts(scripts)
  const kept = createSettingsKeeper(memory, article, isMac)
  const places = createPlaceKeeper(memory, article, parts, scripts.easy !== undefined)
  const store = createValueStore<ReaderState>({
    ...offState,
    status: 'idle',
    part: places.lastPart ?? parts.shown()[0] ?? 'full',
    settings: kept.settings(),
    isSkipOwn: kept.isSkipOwn(),
    isMac,
  })
  const marks = createVoiceMarks((isAway) => store.set({ isAway }))
  const indication = watchIndication(parts, (isIndicated) => store.set({ isIndicated }))
  let hasScrolled = false
  /** The place in the state is one to go on from. */
  let isPlaceKept = false
  let areVoicesAwaited = true

  const map = () => parts.mapOf(store.get().part)

  const show = () => {
    const { part, settings } = store.get()
    if (narrator) marks.show(map(), narrator.state(), settings.highlight, speedOf(settings, part))
  }

  const placeState = (part: Part, sentence: number) => {
    const { script } = parts.mapOf(part)
    return {
      sentence,
      block: script.blocks[script.sentences[sentence]?.block ?? -1]?.id,
      hasCounterpart: places.counterpart(part, sentence) !== undefined,
      structure: structureAt(script, sentence),
    }
  }

  const onVoice = () => {
    if (!narrator) return
    // The mark first: it has to be there in the frame of the event.
    show()
    const before = store.get()
    const { failure, isSlow, loaded, millisecondsLeft, sentence, speaker, status } = narrator.state()
    const isNew = speaker && (speaker.id === before.newVoice?.id || !before.settings.knownVoices.includes(speaker.id))
    const newVoice = isNew ? speaker : speaker ? undefined : before.newVoice
    const voices = narrator.voices()
    const isMute = voices.length === 0 && (!areVoicesAwaited || narrator.areVoicesKnown())
    const isMoved = sentence !== before.sentence
    // A first sentence is a place too: it may be one in the other text.
    const hasBegun = status === 'playing' && before.status !== 'playing'
    if ((isMoved && status !== 'idle') || hasBegun) places.keep(before.part, sentence)
    if (status === 'playing') isPlaceKept = true
    if (status === 'ended') isPlaceKept = false
    store.set({
      ...(isMoved && placeState(before.part, sentence)),
      status,
      millisecondsLeft,
      voices,
      voice: narrator.voice(),
      newVoice: status === 'idle' ? undefined : newVoice,
      loaded,
      isSlow,
      otherVoice: isSlow ? otherVoice(voices, speaker, foreignVoices(before.settings)) : undefined,
      problem: failure ?? (isMute ? 'no-voice' : undefined),
      isResumable: isPlaceKept && sentence > 0,
      notice: status === 'ended' ? 'ended' : status === 'playing' ? undefined : before.notice,
    })
    if (newVoice && loaded === undefined) voiceChoice.meet(newVoice)
    otherTabs.show(status === 'playing')
    media.show(status === 'playing' || status === 'paused' ? status : 'none')
  }

  const load = (part: Part, sentence = places.kept(part)) => {
    isPlaceKept = sentence !== undefined
    store.set({
      ...placeState(part, sentence ?? 0),
      part,
      sentenceCount: parts.mapOf(part).script.sentences.length,
      parts: parts.shown(),
      isResumable: isPlaceKept && sentence !== 0,
    })
    narrator?.load(parts.mapOf(part), part, sentence ?? 0)
  }

  const playFrom = ({ part, sentence }: PartSentence) => {
    if (part !== store.get().part) load(part, sentence)
    hasScrolled = false
    indication.forget()
    marks.resume()
    narrator?.play(sentence)
  }

  /** Nothing is read yet: from where the reader points, else from the kept place or the text in view. */
  const start = () => {
    const pointed = indication.get()
    if (pointed && isInView(parts.mapOf(pointed.part), pointed.sentence)) return playFrom(pointed)
    const { isResumable, part } = store.get()
    const viewed = hasScrolled && !isResumable ? firstInView(parts, part) : undefined
    if (viewed) return playFrom(viewed)
    const target = shownParts(parts, part)[0] ?? part
    if (target !== part) load(target)
    playFrom({ part: target, sentence: isPlaceKept ? store.get().sentence : 0 })
  }

  const onClick = (event: MouseEvent) => {
    if (!narrator || !store.get().settings.clickToRead || !isPlainClick(event, document.getSelection())) return
    const target = event.target as Node
    const part = parts.partAround(target)
    const sentence = part && sentenceAtPoint(parts.mapOf(part), target, event.clientX, event.clientY)
    if (part && sentence !== undefined) playFrom({ part, sentence })
  }

  const onScroll = () => {
    const { isResumable, sentence, status } = store.get()
    if (status === 'playing' || status === 'paused') return
    hasScrolled = true
    if (isResumable && !isInView(map(), sentence)) store.set({ isResumable: false })
  }

  const seek = (sentence: number | undefined) => {
    if (sentence === undefined) return
    isPlaceKept = true
    marks.resume()
    narrator?.seek(sentence)
  }

  const applySettings = () => {
    const settings = kept.settings()
    store.set({ settings, isSkipOwn: kept.isSkipOwn() })
    narrator?.configure(settings)
    store.set({ voice: narrator?.voice() })
    show()
  }

  const sleep = createSleepTimer(() => {
    narrator?.pause()
    store.set({ sleepMinutes: 0, notice: 'sleep' })
  })

  const reader: Reader = {
    state: store.get,
    subscribe: store.subscribe,
    playPause() {
      const status = narrator?.state().status
      if (status === 'playing') return narrator?.pause()
      const selected = selectionIn(parts)
      const sentence = selected?.stretches[0]?.sentence
      if (selected && sentence !== undefined) return playFrom({ part: selected.part, sentence })
      if (status !== 'paused') return start()
      marks.resume()
      narrator?.play()
    },
    stop: () => narrator?.stop(),
    move(unit, step) {
      marks.resume()
      narrator?.move(unit, step)
    },
    seek,
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
      const same = places.counterpart(part, sentence)
      if (same === undefined) return
      load(other, same)
      if (status === 'playing') return playFrom({ part: other, sentence: same })
      marks.returnTo(map(), same)
    },
    readSelection() {
      const selected = selectionIn(parts)
      if (!selected) return
      if (selected.part !== store.get().part) load(selected.part, selected.stretches[0]?.sentence)
      marks.resume()
      narrator?.playStretches(selected.stretches)
    },
    readFromView() {
      const viewed = firstInView(parts, store.get().part)
      if (viewed) playFrom(viewed)
    },
    readFromIndication() {
      const pointed = indication.get()
      if (pointed) playFrom(pointed)
    },
    leaveStructure: () => seek(sentenceAfterStructure(map().script, store.get().sentence)),
    returnToVoice: () => marks.returnTo(map(), store.get().sentence),
    quotation: () => quotationIn(parts, store.get()),
    focusVoice() {
      marks.returnTo(map(), store.get().sentence)
      focusSentence(map(), store.get().sentence)
    },
    configure(change) {
      kept.change(change)
      applySettings()
    },
    setSkipOwn(isOwn) {
      kept.setSkipOwn(isOwn)
      applySettings()
    },
    closeVoiceNote: () => voiceChoice.closeNote(),
    takeOtherVoice: () => voiceChoice.takeOther(),
    judgeVoice: (voiceId, soundsCzech) => voiceChoice.judge(voiceId, soundsCzech),
    preview(voiceId, text) {
      const voice = narrator?.voices().find(({ id }) => id === voiceId)
      if (voice) narrator?.preview(voice, text)
    },
    sleepAfter(minutes) {
      sleep.set(minutes)
      store.set({ sleepMinutes: minutes, notice: undefined })
    },
    dispose() {
      stopListening.forEach((stop) => stop())
      clearTimeout(voicesDeadline)
      sleep.set(0)
      indication.dispose()
      media.dispose()
      otherTabs.show(false)
      marks.dispose()
      narrator?.dispose()
    },
  }

  const otherTabs = watchOtherTabs(() => narrator?.pause())
  const voiceChoice = createVoiceChoice(store, kept, reader.configure)
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
      selectionChanged: () => store.set({ hasSelection: hasSelectionIn(parts) }),
      scrolled: onScroll,
      left: () => narrator?.pause(),
      returned: onVoice,
    }),
    listenForShortcuts(
      () => (store.get().settings.shortcutsOn ? store.get().settings.shortcuts : undefined),
      (action) => runShortcut(reader, action),
    ),
    parts.onShown(() => {
      const shown = parts.shown()
      if (shown.join() !== store.get().parts.join()) store.set({ parts: shown })
    }),
    ...(narrator ? [narrator.subscribe(onVoice)] : []),
  ]
  const voicesDeadline = setTimeout(() => {
    areVoicesAwaited = false
    onVoice()
  }, voicesMilliseconds)

  narrator?.configure(store.get().settings)
  load(store.get().part)
  if (narrator) onVoice()
  else store.set({ problem: 'no-speech' })
  return reader
}
