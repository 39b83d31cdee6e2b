import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

const onLinux = process.platform === 'linux'

/**
 * When a process began, in a form that only that process has; null where there is none. A number alone
 * may have passed to somebody else since it was written down.
 * @param {number} pid
 */
export function beginningOf(pid) {
  try {
    return onLinux ? beginningOnLinux(pid) : ps(pid, 'lstart')
  } catch {
    return null
  }
}

function beginningOnLinux(pid) {
  const { state, starttime } = statOf(pid)
  const ended = state === 'Z' || state === 'X'
  return ended
    ? null
    : `${starttime} ${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`
}

/** @param {number} pid of a process that runs */
export const parentOf = (pid) => Number(onLinux ? statOf(pid).ppid : ps(pid, 'ppid'))

function statOf(pid) {
  // The name, in brackets, may hold anything; the fields after it are plain.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ')
  return { state: fields[0], ppid: fields[1], starttime: fields[19] }
}

const ps = (pid, column) =>
  execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim()

/** The words a process was started with, as one text; empty where there is no such process. @param {number} pid */
export function commandOf(pid) {
  try {
    return onLinux
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : ps(pid, 'command')
  } catch {
    return ''
  }
}

/** @param {number} pid */
export const recordOf = (pid) => ({ pid, began: beginningOf(pid) })

/** Whether a process written down earlier still runs. @param {{ pid: number, began: string | null } | null} record */
export const stillRuns = (record) =>
  Boolean(record?.began) && beginningOf(record.pid) === record.began

/** Sends a signal to a process, or to its whole group; answers whether there was one. */
export function signal(pid, name, { group = false } = {}) {
  try {
    process.kill(group && process.platform !== 'win32' ? -pid : pid, name)
    return true
  } catch (error) {
    if (error.code === 'ESRCH') return false
    throw error
  }
}

/**
 * Ends a process, asking ever harder; answers once it is gone.
 * @param {{ pid: number, began: string | null }} record
 * @param {[name: NodeJS.Signals, patience: number][]} ways signals with the milliseconds each is given
 */
export async function end(record, ways, options) {
  for (const [name, patience] of ways) {
    if (!stillRuns(record)) return
    signal(record.pid, name, options)
    await gone(record, patience)
  }
}

/** Waits until a process has gone; answers whether it has. */
export async function gone(record, patience) {
  const until = Date.now() + patience
  while (stillRuns(record)) {
    if (Date.now() > until) return false
    await pause(20)
  }
  return true
}
