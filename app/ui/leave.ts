import { closeSession } from './session-door'

const drafts = /^stemma:/

/** Signs out; drafts of this person must not greet the next one on this device. False when the server was out of reach. */
export async function leave(): Promise<boolean> {
  if (!(await closeSession())) return false
  for (const storage of [localStorage, sessionStorage])
    for (const key of Object.keys(storage)) if (drafts.test(key)) storage.removeItem(key)
  window.location.assign('/sign-in')
  return true
}
