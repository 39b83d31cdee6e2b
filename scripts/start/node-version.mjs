import { Stop } from './stop.mjs'

const [LEAST_MAJOR, LEAST_MINOR] = [20, 19]

/** Refuses a Node that is too old, before anything newer than it is used. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > LEAST_MAJOR || (major === LEAST_MAJOR && minor >= LEAST_MINOR)) return
  throw new Stop(
    `Stemma needs Node ${LEAST_MAJOR}.${LEAST_MINOR} or newer; this is Node ${version}.`,
  )
}
