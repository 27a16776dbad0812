import { SingleBar } from 'cli-progress'

/** Shows how far the work is. */
export interface Progress {
  begin(lines: number): void
  step(name: string): void
  done(name: string, recorded: { readonly milliseconds: number; readonly audio: Uint8Array }): void
  end(): void
}

/** A bar where somebody looks, a line for each recording elsewhere. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  const bar = stream.isTTY ? new SingleBar({ stream, format: '{bar} {value}/{total} sentences, {eta_formatted} left, {name}', hideCursor: true }) : undefined
  return {
    begin: (lines) => {
      if (lines > 0) bar?.start(lines, 0, { name: '' })
    },
    step: (name) => bar?.increment(1, { name }),
    done(name, { audio, milliseconds }) {
      if (!bar) stream.write(`${name}: ${Math.round(milliseconds / 1000)} s, ${Math.round(audio.length / 1000)} kB\n`)
    },
    end: () => bar?.stop(),
  }
}
