import type { AnnotationView } from '@/lib/annotations/schema'

/** What is to be written of a segment: a new revision, or that the annotation is withdrawn. */
export type Write =
  | { readonly kind: 'put'; readonly body: object }
  | { readonly kind: 'withdraw'; readonly reason: string }

/** One request, the same in every attempt: its key lets the server answer a repetition like the first. */
export interface Sending {
  readonly segment: string
  readonly write: Write
  /** Revision that the writer saw; null when there was none. */
  readonly base: number | null
  readonly key: string
}

export interface Refused {
  readonly kind: 'refused'
  readonly code: string
  readonly detail: string
}

export type Answer =
  | {
      readonly kind: 'saved'
      readonly revision: number | null
      readonly view: AnnotationView | null
    }
  | {
      readonly kind: 'stale'
      readonly revision: number | null
      readonly view: AnnotationView | null
    }
  | Refused
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'unreachable' }

export type SavePhase = 'saving' | 'saved' | 'waiting' | 'signed-out' | 'refused' | 'stale'

export interface QueueParts {
  send(sending: Sending): Promise<Answer>
  newKey(): string
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>
  /** Keeps what is under way where a reload finds it; null when nothing is. */
  remember(segment: string, sending: Sending | null): void
  report(segment: string, phase: SavePhase, answer: Answer | null, sending: Sending): void
}

interface Lane {
  base: number | null
  next: Write | null
  busy: boolean
}

const pauses = [500, 1_000, 2_000, 4_000, 8_000, 15_000]
/** How long to wait before an attempt after so many failed ones. */
export const pauseAfter = (failed: number): number =>
  pauses[Math.min(failed, pauses.length) - 1] ?? pauses[0]!

/**
 * Writes revisions one after the other for each segment. A request whose fate is unknown is sent again with the same
 * key until it is answered; only then goes what was judged meanwhile, and of that only the latest.
 */
export class SaveQueue {
  readonly #lanes = new Map<string, Lane>()
  readonly #wakers = new Set<() => void>()

  constructor(readonly parts: QueueParts) {}

  /** Names the revision that the next write of a segment rests on. */
  rebase(segment: string, base: number | null): void {
    this.#lane(segment).base = base
  }

  put(segment: string, write: Write): void {
    const lane = this.#lane(segment)
    lane.next = write
    if (!lane.busy) void this.#run(segment, lane, null)
  }

  /** Takes up a request that a reload interrupted. */
  resume(sending: Sending): void {
    const lane = this.#lane(sending.segment)
    lane.base = sending.base
    if (!lane.busy) void this.#run(sending.segment, lane, sending)
  }

  /** Tries at once whatever is waiting. */
  wake(): void {
    for (const waker of [...this.#wakers]) waker()
  }

  isBusy(segment?: string): boolean {
    if (segment !== undefined) return this.#lanes.get(segment)?.busy ?? false
    return [...this.#lanes.values()].some((lane) => lane.busy)
  }

  #lane(segment: string): Lane {
    const lane = this.#lanes.get(segment) ?? { base: null, next: null, busy: false }
    this.#lanes.set(segment, lane)
    return lane
  }

  async #run(segment: string, lane: Lane, first: Sending | null): Promise<void> {
    lane.busy = true
    for (let sending = first ?? this.#take(segment, lane); sending;) {
      this.parts.remember(segment, sending)
      this.parts.report(segment, 'saving', null, sending)
      const answer = await this.#untilAnswered(segment, sending)
      this.parts.remember(segment, null)
      if (answer.kind === 'saved') lane.base = answer.revision
      else lane.next = null
      const following: Sending | null = this.#take(segment, lane)
      lane.busy = following !== null
      this.parts.report(segment, answer.kind, answer, sending)
      sending = following
    }
    lane.busy = false
  }

  #take(segment: string, lane: Lane): Sending | null {
    const write = lane.next
    lane.next = null
    return write && { segment, write, base: lane.base, key: this.parts.newKey() }
  }

  async #untilAnswered(
    segment: string,
    sending: Sending,
  ): Promise<Exclude<Answer, { kind: 'unreachable' | 'signed-out' }>> {
    for (let failed = 1; ; failed += 1) {
      const answer = await this.parts.send(sending)
      if (answer.kind !== 'unreachable' && answer.kind !== 'signed-out') return answer
      const phase = answer.kind === 'unreachable' ? 'waiting' : 'signed-out'
      this.parts.report(segment, phase, answer, sending)
      await this.#pause(pauseAfter(failed))
    }
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        this.#wakers.delete(go)
        resolve()
      }
      this.#wakers.add(go)
      void this.parts.wait(milliseconds).then(go)
    })
  }
}
