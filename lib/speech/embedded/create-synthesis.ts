import type { WorkerAnswer, WorkerRequest } from './messages.ts'
import type { SpokenWord, SynthesisRequest } from './spoken-word.ts'
import { isSameRequest, type Synthesis, type Take, type TakenClause, type VoiceLoading } from './take.ts'
import { voiceFolder, type VoiceFiles } from './voice-files.ts'

/** What of the browser is needed to run the worker, handed in so that tests can stand in for it. */
export interface WorkerHost {
  /** @throws where there is no network and no copy. */
  fetchFiles(address: string): Promise<VoiceFiles>
  createWorker(address: string): Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>
}

interface GrowingTake extends Take {
  clauses: TakenClause[]
  words: SpokenWord[]
  milliseconds: number
  state: 'making' | 'made' | 'failed'
}

/** Takes are kept for going back and for going on after a pause: a minute of sound is five megabytes. */
const keptTakes = 4
/** The code is a third of what is loaded. */
const shareOfCode = 0.33

/** Runs the worker of the embedded voice and keeps the last takes. */
export function createSynthesis({ fetchFiles, createWorker }: WorkerHost): Synthesis {
  const listeners = new Set<() => void>()
  const takes = new Map<number, GrowingTake>()
  let worker: ReturnType<WorkerHost['createWorker']> | undefined
  let loading: VoiceLoading = { type: 'unopened' }
  let sampleRate = 22_050
  let wanted: readonly SynthesisRequest[] = []
  let lastId = 0
  /** The take that the worker is at. */
  let making: number | undefined

  const announce = () => listeners.forEach((listener) => listener())
  const find = (request: SynthesisRequest) => [...takes.values()].find((take) => isSameRequest(take.request, request))
  const post = (message: WorkerRequest) => worker?.postMessage(message)
  const setLoading = (next: VoiceLoading) => {
    loading = next
    announce()
  }

  const begin = () => {
    if (loading.type !== 'ready' || making !== undefined) return
    const request = wanted.find((candidate) => !find(candidate))
    if (!request) return
    making = lastId += 1
    takes.set(making, { request, clauses: [], words: [], milliseconds: 0, state: 'making' })
    for (const [id, take] of takes) {
      if (takes.size <= keptTakes) break
      if (take.state !== 'making' && !wanted.some((candidate) => isSameRequest(candidate, take.request))) takes.delete(id)
    }
    post({ type: 'say', id: making, ...request })
  }
  const finish = (id: number, state: 'made' | 'failed') => {
    const take = takes.get(id)
    if (take) take.state = state
    making = undefined
    begin()
    announce()
  }
  const fail = () => {
    worker?.terminate()
    worker = undefined
    making = undefined
    for (const [id, { state }] of takes) if (state === 'making') takes.delete(id)
    setLoading({ type: 'unavailable' })
  }

  const onAnswer = (answer: WorkerAnswer) => {
    switch (answer.type) {
      case 'progress':
        return setLoading({ type: 'loading', share: shareOfCode + (1 - shareOfCode) * answer.share })
      case 'ready':
        sampleRate = answer.sampleRate
        setLoading({ type: 'ready' })
        return begin()
      case 'unavailable':
        return fail()
      case 'clause': {
        const take = takes.get(answer.id)
        if (take) grow(take, answer, sampleRate)
        return announce()
      }
      case 'said':
        return finish(answer.id, 'made')
      case 'failed':
        return finish(answer.id, 'failed')
    }
  }

  const open = async () => {
    setLoading({ type: 'loading', share: 0 })
    try {
      const { worker: code, data, plainData, dataBytes } = await fetchFiles(`${voiceFolder}manifest.json`)
      const created = createWorker(voiceFolder + code)
      worker = created
      created.onmessage = ({ data: answer }: MessageEvent<WorkerAnswer>) => worker === created && onAnswer(answer)
      created.onerror = () => worker === created && fail()
      post({ type: 'open', data: voiceFolder + data, plainData: voiceFolder + plainData, dataBytes })
    } catch {
      fail()
    }
  }

  return {
    open: () => {
      if (loading.type === 'unopened' || loading.type === 'unavailable') void open()
    },
    want(requests) {
      wanted = requests
      // What failed is tried anew when it is asked for again.
      for (const [id, { state }] of takes) if (state === 'failed') takes.delete(id)
      begin()
    },
    find,
    loading: () => loading,
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispose() {
      listeners.clear()
      worker?.terminate()
      worker = undefined
    },
  }
}

function grow(take: GrowingTake, { samples, words }: Extract<WorkerAnswer, { type: 'clause' }>, sampleRate: number): void {
  const milliseconds = (samples.length / sampleRate) * 1000
  if (samples.length > 0) take.clauses.push({ samples, sampleRate, at: take.milliseconds, milliseconds })
  take.words.push(...words)
  take.milliseconds += milliseconds
}
