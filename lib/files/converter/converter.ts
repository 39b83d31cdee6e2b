import { spawn, type ChildProcess } from 'node:child_process'
import type { Socket } from 'node:net'
import { IntakeError } from '../../core/intake/importer'
import type { Command } from './confinement'
import { reply, type Reply } from './messages'
import { tooHeavySignal, type Question } from './question'

/** How long a process may take to come up, in milliseconds. */
const patience = 60_000
/** How much of its complaints is kept, in UTF-16 units. */
const complaints = 4_000

type Ending = 'slow' | 'cancelled' | null

/** One process that reads other people's files, one at a time, and may die of any of them. */
export class Converter {
  #child: ChildProcess
  #ready: Promise<void>
  #settle: ((reply: Reply) => void) | null = null
  #fail: ((error: Error) => void) | null = null
  #ending: Ending = null
  #said = ''
  /** True as soon as the process is gone or on its way out. */
  isOver = false
  /** How many files it has read, and how many bytes it held after the last. */
  served = 0
  rss = 0

  constructor({ program, args, env }: Command) {
    this.#child = spawn(program, [...args], {
      // Next declares NODE_ENV to be in every environment; this one is given whole.
      env: { ...env } as unknown as NodeJS.ProcessEnv,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
    })
    this.#child.stderr?.setEncoding('utf8')
    this.#child.stderr?.on('data', (words: string) => {
      this.#said = (this.#said + words).slice(-complaints)
    })
    this.#child.on('message', (message) => this.#hear(message))
    this.#child.on('error', (error) => this.#over(error.message))
    this.#child.on('exit', (code, signal) => this.#over(signal ?? `exit code ${code}`))
    this.#ready = this.#comesUp()
    this.#ready.catch(() => {})
    this.#release()
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  /** Asks about one file; rejects with IntakeError when the process dies of it, or with the signal's reason. */
  async ask(question: Question, timeMs: number, signal?: AbortSignal): Promise<Reply> {
    const cancel = () => this.end('cancelled')
    signal?.addEventListener('abort', cancel, { once: true })
    this.#hold()
    let timer: NodeJS.Timeout | undefined
    try {
      await this.#ready
      timer = setTimeout(() => this.end('slow'), timeMs)
      const answered = await this.#exchange(question)
      this.served += 1
      return answered
    } catch (error) {
      signal?.throwIfAborted()
      throw error
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      this.#release()
    }
  }

  /** Ends the process at once, whatever it does. */
  end(why: Ending = null): void {
    this.#ending ??= why
    this.isOver = true
    this.#child.kill('SIGKILL')
  }

  async #comesUp(): Promise<void> {
    const timer = setTimeout(() => this.end('slow'), patience)
    timer.unref()
    try {
      await this.#waits()
    } finally {
      clearTimeout(timer)
    }
  }

  #exchange(question: Question): Promise<Reply> {
    const waiting = this.#waits()
    if (this.isOver) this.#fail?.(this.#reason('gone'))
    else this.#child.send(question)
    return waiting
  }

  #waits(): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.#settle = resolve
      this.#fail = reject
    })
  }

  #hear(message: unknown): void {
    const { data } = reply.safeParse(message)
    if (!data) return this.end()
    if ('rss' in data) this.rss = data.rss
    this.#settle?.(data)
  }

  #over(how: string): void {
    this.isOver = true
    this.#fail?.(this.#reason(how))
  }

  #reason(how: string): IntakeError {
    if (this.#ending === 'slow') {
      return new IntakeError('E_TOO_SLOW', 'Reading this file took too long and was stopped')
    }
    const heavy =
      how === tooHeavySignal || how === 'SIGKILL' || /heap out of memory/.test(this.#said)
    return heavy && this.#ending === null
      ? new IntakeError('E_TOO_HEAVY', 'Reading this file took too much memory and was stopped')
      : new IntakeError('E_CONVERTER', `The converter ended while reading this file (${how})`)
  }

  // A process that waits for work keeps nobody alive; one that works does.
  #hold(): void {
    this.#child.ref()
    this.#child.channel?.ref()
  }

  #release(): void {
    this.#child.unref()
    this.#child.channel?.unref()
    ;(this.#child.stderr as Socket | null)?.unref()
  }
}
