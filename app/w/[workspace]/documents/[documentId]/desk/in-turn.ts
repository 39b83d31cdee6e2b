import type { Desk } from './desk'

const last = new WeakMap<Desk, Promise<unknown>>()

/** Runs what several keys ask for one after the other, however fast they come. */
export function inTurn<T>(desk: Desk, work: () => Promise<T>): Promise<T> {
  const next = (last.get(desk) ?? Promise.resolve()).then(work, work)
  last.set(desk, next)
  return next
}
