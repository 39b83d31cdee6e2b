const key = 'stemma:single-keys'

/** Whether single keys are shortcuts; some voice and switch devices need them off (WCAG 2.1.4). */
export function readShortcuts(): boolean {
  try {
    return window.localStorage.getItem(key) !== 'off'
  } catch {
    return true
  }
}

export function writeShortcuts(on: boolean): void {
  try {
    if (on) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, 'off')
  } catch {
    // A device that keeps nothing keeps its shortcuts.
  }
}
