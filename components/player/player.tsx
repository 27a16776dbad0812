'use client'
import { lazy, Suspense, useId, useMemo, useRef, useState } from 'react'
import type { FeedbackOptions } from '#components/feedback/feedback-panel.tsx'
import { useQuotation } from '#components/feedback/use-quotation.ts'
import { createNarrator, type Recordings } from '#lib/reader/narrator/create-narrator.ts'
import type { Scripts } from '#lib/reader/parts.ts'
import { useReader } from '#lib/reader/use-reader.ts'
import { announcementWords } from './announcement-words.ts'
import './highlight.css'
import { MoreControls } from './more-controls.tsx'
import { PlayerButton } from './player-button.tsx'
import { PlayerStatus } from './player-status.tsx'
import styles from './player.module.css'
import { ProblemNote } from './problem-note.tsx'
import { Progress } from './progress.tsx'
import { SpeedButtons } from './speed-buttons.tsx'
import { Transport } from './transport.tsx'
import { VoiceNote } from './voice-note.tsx'
import { useBarHeight } from './use-bar-height.ts'
import { useContentsPlace } from './use-contents-place.ts'
import { useHighlightLook } from './use-highlight-look.ts'
import { useWholeTextareas } from './use-whole-textareas.ts'
import { playerWords } from './words.ts'

const FeedbackPanel = lazy(() => import('#components/feedback/feedback-panel.tsx'))
const PlayerSettings = lazy(() => import('./settings/player-settings.tsx'))

export interface PlayerProps {
  readonly locale: string
  /** Identifies the article, the same in every locale. */
  readonly article: string
  readonly title: string
  readonly publisher: string
  /** Packed by `encodeScript`. */
  readonly scripts: Scripts
  /** The recordings of the texts, where there are any. */
  readonly recordings?: Recordings | undefined
  /** `locales/<locale>/player.json`. */
  readonly messages: object
  /** Missing where nobody takes notes of readers. */
  readonly feedback?: FeedbackOptions | undefined
}

/** The bar that reads the article aloud; without JavaScript it is not shown. */
export function Player({ locale, article, title, publisher, scripts, recordings, messages, feedback }: PlayerProps) {
  const words = useMemo(() => playerWords(messages, locale), [messages, locale])
  const [reader, state] = useReader(() => ({ article, title, publisher, scripts, narrator: createNarrator(announcementWords(words), recordings) }))
  const [isOpen, setOpen] = useState(false)
  const [isSettingsOpen, setSettingsOpen] = useState(false)
  const settingsButton = useRef<HTMLButtonElement>(null)
  const bar = useBarHeight()
  useWholeTextareas()
  const note = useQuotation(() => {
    setOpen(false)
    setSettingsOpen(false)
  })
  const moreId = useId()
  useHighlightLook(state.settings)
  useContentsPlace(state)

  const isMute = state.problem === 'no-speech' || state.problem === 'no-voice'
  // One panel at a time: both would leave no room for the text.
  const openSettings = () => {
    setOpen(false)
    setSettingsOpen(true)
    note.hide()
  }
  const closeSettings = () => {
    setSettingsOpen(false)
    settingsButton.current?.focus()
  }

  const writeNote = () => note.open(reader?.quotation())

  return (
    <section id="player" ref={bar} tabIndex={-1} aria-label={words('label')} className={styles.player}>
      <PlayerStatus state={state} words={words} />
      {state.problem && <ProblemNote problem={state.problem} words={words} />}
      {feedback && note.quotation && (
        <Suspense fallback={null}>
          <FeedbackPanel key={note.quotation.block + note.quotation.text} {...feedback} locale={locale} article={title} quotation={note.quotation} firstReason={note.firstReason} onClose={note.close} />
        </Suspense>
      )}
      {!isMute && (
        <>
          <VoiceNote reader={reader} state={state} words={words} />
          {state.isAway && (
            <div className={styles.away}>
              <PlayerButton icon="voice" label={words('backToVoice')} look="main" onClick={() => reader?.returnToVoice()} />
            </div>
          )}
          {state.hasSelection && (
            <div className={styles.away}>
              {/* The press must not take the selection away before it is read. */}
              <PlayerButton
                icon="voice"
                label={words('readSelection')}
                look="main"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => reader?.readSelection()}
              />
              {feedback && <PlayerButton icon="note" label={words('noteSelection')} onMouseDown={(event) => event.preventDefault()} onClick={writeNote} />}
            </div>
          )}
          {isSettingsOpen && reader && (
            <Suspense fallback={null}>
              <PlayerSettings reader={reader} state={state} words={words} onClose={closeSettings} />
            </Suspense>
          )}
          {isOpen && <MoreControls id={moreId} reader={reader} state={state} words={words} onNote={feedback && writeNote} />}
          <div className={styles.bar}>
            <Transport reader={reader} state={state} words={words} />
            <Progress reader={reader} state={state} words={words} />
            <SpeedButtons reader={reader} state={state} words={words} />
            <div className={styles.panels}>
              <PlayerButton
                icon={isOpen ? 'more' : 'less'}
                label={words(isOpen ? 'less' : 'more')}
                isCompact
                disabled={!reader}
                aria-expanded={isOpen}
                aria-controls={isOpen ? moreId : undefined}
                onClick={() => {
                  setOpen(!isOpen)
                  setSettingsOpen(false)
                  note.hide()
                }}
              />
              <PlayerButton
                ref={settingsButton}
                icon="settings"
                label={words('settingsShort')}
                isCompact
                disabled={!reader}
                aria-expanded={isSettingsOpen}
                onClick={() => (isSettingsOpen ? closeSettings() : openSettings())}
              />
            </div>
          </div>
        </>
      )}
    </section>
  )
}
