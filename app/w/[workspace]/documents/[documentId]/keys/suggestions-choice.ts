const key = 'stemma:suggestions'

/** Whether suggestions were put out of sight on this device. */
export function readHidden(): boolean {
  try {
    return window.localStorage.getItem(key) === 'hidden'
  } catch {
    return false
  }
}

export function writeHidden(hidden: boolean): void {
  try {
    if (hidden) window.localStorage.setItem(key, 'hidden')
    else window.localStorage.removeItem(key)
  } catch {
    // A device that keeps nothing shows them again next time.
  }
}
