import { IntakeError } from '../../core/intake/importer'
import { converterCommand, findWrappers } from './confinement'
import { Converter } from './converter'
import type { Reply } from './messages'
import { converterProgram } from './program'
import type { Question } from './question'

export interface PoolSettings {
  /** How many converters may stand at once. */
  readonly size: number
  /** Memory of one converter, in bytes. */
  readonly memoryBytes: number
  /** After so many files a converter makes room for a fresh one. */
  readonly mostFiles: number
  /** How long a converter may wait for work, in milliseconds. */
  readonly idleMs: number
}

export interface AskOptions {
  readonly timeMs: number
  readonly signal?: AbortSignal
}

interface Waiter {
  readonly give: (converter: Converter) => void
  readonly fail: (error: Error) => void
}

/** Converters that come when there is work, are kept while there is more, and go when there is none. */
export class Pool {
  #idle: Converter[] = []
  #waiting: Waiter[] = []
  #count = 0
  #all = new Set<Converter>()
  #timers = new Map<Converter, NodeJS.Timeout>()

  constructor(readonly settings: PoolSettings) {}

  /** Asks the next free converter; rejects with IntakeError or the signal's reason. */
  async ask(question: Question, { timeMs, signal }: AskOptions): Promise<Reply> {
    signal?.throwIfAborted()
    const converter = await this.#take(signal)
    try {
      return await converter.ask(question, timeMs, signal)
    } finally {
      this.#giveBack(converter)
    }
  }

  /** The processes that stand at the moment. */
  get pids(): number[] {
    return [...this.#all].flatMap(({ pid }) => pid ?? [])
  }

  /** Ends every converter, the busy ones too. */
  end(): void {
    for (const converter of this.#all) this.#drop(converter)
    this.#idle = []
  }

  async #take(signal?: AbortSignal): Promise<Converter> {
    const idle = this.#idle.pop()
    if (idle && !idle.isOver) {
      clearTimeout(this.#timers.get(idle))
      return idle
    }
    if (idle) {
      this.#drop(idle)
      return this.#take(signal)
    }
    if (this.#count < this.settings.size) return this.#start()
    return this.#wait(signal)
  }

  async #start(): Promise<Converter> {
    this.#count += 1
    try {
      const [wrappers, code] = await Promise.all([findWrappers(), converterProgram()])
      const command = converterCommand(this.settings.memoryBytes, wrappers, code)
      const converter = new Converter(command)
      this.#all.add(converter)
      return converter
    } catch (cause) {
      this.#count -= 1
      throw new IntakeError('E_CONVERTER', 'The converter cannot be started', null, { cause })
    }
  }

  #wait(signal?: AbortSignal): Promise<Converter> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting = this.#waiting.filter((waiter) => waiter !== own)
        reject(signal?.reason as Error)
      }
      const done = () => signal?.removeEventListener('abort', leave)
      const own: Waiter = {
        give: (converter) => (done(), resolve(converter)),
        fail: (error) => (done(), reject(error)),
      }
      signal?.addEventListener('abort', leave, { once: true })
      this.#waiting.push(own)
    })
  }

  #giveBack(converter: Converter): void {
    if (this.#isSpent(converter)) this.#drop(converter)
    const next = this.#waiting.shift()
    if (next) {
      if (converter.isOver) void this.#start().then(next.give, next.fail)
      else next.give(converter)
      return
    }
    if (!converter.isOver) this.#rest(converter)
  }

  #isSpent({ isOver, served, rss }: Converter): boolean {
    const { mostFiles, memoryBytes } = this.settings
    return isOver || served >= mostFiles || rss > memoryBytes / 2
  }

  #rest(converter: Converter): void {
    this.#idle.push(converter)
    const timer = setTimeout(() => {
      this.#idle = this.#idle.filter((other) => other !== converter)
      this.#drop(converter)
    }, this.settings.idleMs)
    timer.unref()
    this.#timers.set(converter, timer)
  }

  #drop(converter: Converter): void {
    clearTimeout(this.#timers.get(converter))
    this.#timers.delete(converter)
    if (this.#all.delete(converter)) this.#count -= 1
    converter.end()
  }
}
