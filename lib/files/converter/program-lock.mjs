import childProcess from 'node:child_process'
import { syncBuiltinESMExports } from 'node:module'

const refuse = () => {
  throw new Error('A converter starts no programs')
}

/** From here on this process starts no other. */
export function shutPrograms() {
  for (const name of Object.keys(childProcess)) {
    if (/^(spawn|exec|fork)/.test(name)) childProcess[name] = refuse
  }
  childProcess.ChildProcess.prototype.spawn = refuse
  syncBuiltinESMExports()
}
