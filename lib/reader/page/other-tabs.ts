/** Pages of one reader in several tabs: the one that began last reads. */
export interface OtherTabs {
  /** Whether this page reads. */
  show(isReading: boolean): void
}

/**
 * Browsers put what two tabs say into one queue and would read their sentences in turn. The channel is open only while this page
 * reads: an open one keeps pages out of the back-forward cache of some browsers.
 *
 * @param onOther another tab has begun to read
 */
export function watchOtherTabs(onOther: () => void): OtherTabs {
  let channel: BroadcastChannel | undefined
  return {
    show(isReading) {
      if (isReading === (channel !== undefined)) return
      channel?.close()
      channel = undefined
      if (!isReading || typeof BroadcastChannel === 'undefined') return
      channel = new BroadcastChannel('nahlas.reading')
      channel.onmessage = onOther
      channel.postMessage('begun')
    },
  }
}
