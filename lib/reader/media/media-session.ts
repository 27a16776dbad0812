/** What keys of a headset or a keyboard, and the lock screen, may ask for. */
export interface MediaCommands {
  play(): void
  pause(): void
  stop(): void
  previous(): void
  next(): void
}

export interface MediaSessionLink {
  show(state: 'playing' | 'paused' | 'none'): void
  dispose(): void
}

/**
 * Offers the reading to the platform's media controls. Browsers open a media session only for audible media elements, so
 * with Web Speech alone most never ask; a voice that plays audio gets the keys. No silent audio is played to force it: it
 * would take the sound from other programs and stay on the lock screen after the reading (docs/decisions/0005-reading-in-the-page.md).
 */
export function linkMediaSession(title: string, artist: string, commands: MediaCommands): MediaSessionLink {
  if (!('mediaSession' in navigator)) return { show: () => undefined, dispose: () => undefined }
  const session = navigator.mediaSession
  const handlers: readonly [MediaSessionAction, () => void][] = [
    ['play', commands.play],
    ['pause', commands.pause],
    ['stop', commands.stop],
    ['previoustrack', commands.previous],
    ['nexttrack', commands.next],
    ['seekbackward', commands.previous],
    ['seekforward', commands.next],
  ]
  session.metadata = new MediaMetadata({ title, artist })
  for (const [action, handler] of handlers) setHandler(session, action, handler)
  return {
    show(state) {
      session.playbackState = state
    },
    dispose() {
      session.playbackState = 'none'
      session.metadata = null
      for (const [action] of handlers) setHandler(session, action, null)
    },
  }
}

function setHandler(session: MediaSession, action: MediaSessionAction, handler: (() => void) | null): void {
  try {
    session.setActionHandler(action, handler)
  } catch {
    // An action that this browser does not know throws a TypeError; the others still work.
  }
}
