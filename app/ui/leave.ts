import { closeSession } from './session-door'

const kept = /^stemma:(?:draft|import):/
const draft = /^stemma:draft:/
const patience = { step: 200, times: 25 }

let leaving = false

/** True once the reader has signed out: from then on nothing may be kept on this device. */
export const isLeaving = (): boolean => leaving

/**
 * Signs out; drafts of this person must not greet the next one on this device. What is not saved yet gets a few
 * seconds to be, and `onWait` is told. False when the server was out of reach, and nothing was forgotten.
 */
export async function leave(onWait: () => void): Promise<boolean> {
  if (hasDrafts()) {
    onWait()
    await draftsSaved()
  }
  if (!(await closeSession())) return false
  leaving = true
  for (const storage of [localStorage, sessionStorage])
    for (const key of Object.keys(storage)) if (kept.test(key)) storage.removeItem(key)
  window.location.assign('/sign-in')
  return true
}

const hasDrafts = () => Object.keys(localStorage).some((key) => draft.test(key))

async function draftsSaved(): Promise<void> {
  for (let time = 0; time < patience.times && hasDrafts(); time += 1)
    await new Promise((resolve) => setTimeout(resolve, patience.step))
}
