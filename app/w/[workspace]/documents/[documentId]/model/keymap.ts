/** Every act that has a key. The words for them are in the message files, under `keys`. */
export type Command =
  | 'next'
  | 'previous'
  | 'below'
  | 'above'
  | 'first'
  | 'last'
  | 'next-segment'
  | 'previous-segment'
  | 'chain'
  | 'own'
  | 'unattributed'
  | 'cannot-judge'
  | 'rate'
  | 'label'
  | 'flag'
  | 'note'
  | 'hops'
  | 'select'
  | 'remove-segment'
  | 'save'
  | 'undo'
  | 'redo'
  | 'spine'
  | 'mend'
  | 'accept'
  | 'edit-suggestion'
  | 'reject'
  | 'accept-rule'
  | 'reject-rule'
  | 'next-suggestion'
  | 'previous-suggestion'
  | 'suggestions'
  | 'keys'

export type KeyGroup = 'move' | 'judge' | 'select' | 'suggest' | 'text'

export interface KeyBinding {
  readonly command: Command
  readonly group: KeyGroup
  /** Values of KeyboardEvent.key; the first one is printed. */
  readonly keys: readonly string[]
}

/** Single keys while a paragraph has the focus; in a field they are letters. The order is that of the key list. */
export const bindings: readonly KeyBinding[] = [
  { command: 'next', group: 'move', keys: ['j', 'J'] },
  { command: 'previous', group: 'move', keys: ['k', 'K'] },
  { command: 'below', group: 'move', keys: ['ArrowDown'] },
  { command: 'above', group: 'move', keys: ['ArrowUp'] },
  { command: 'next-segment', group: 'move', keys: ['ArrowRight'] },
  { command: 'previous-segment', group: 'move', keys: ['ArrowLeft'] },
  { command: 'first', group: 'move', keys: ['Home'] },
  { command: 'last', group: 'move', keys: ['End'] },
  { command: 'chain', group: 'judge', keys: ['/'] },
  { command: 'own', group: 'judge', keys: ['o', 'O'] },
  { command: 'unattributed', group: 'judge', keys: ['n', 'N'] },
  { command: 'cannot-judge', group: 'judge', keys: ['b', 'B'] },
  { command: 'rate', group: 'judge', keys: ['c', 'C'] },
  { command: 'hops', group: 'judge', keys: ['h', 'H'] },
  { command: 'label', group: 'judge', keys: ['l', 'L'] },
  { command: 'flag', group: 'judge', keys: ['f', 'F'] },
  { command: 'note', group: 'judge', keys: ['r', 'R'] },
  { command: 'save', group: 'judge', keys: ['Enter'] },
  { command: 'undo', group: 'judge', keys: ['u'] },
  { command: 'redo', group: 'judge', keys: ['U'] },
  { command: 'select', group: 'select', keys: ['s', 'S'] },
  { command: 'remove-segment', group: 'select', keys: ['Delete', 'Backspace'] },
  { command: 'accept', group: 'suggest', keys: ['a'] },
  { command: 'edit-suggestion', group: 'suggest', keys: ['e', 'E'] },
  { command: 'reject', group: 'suggest', keys: ['x'] },
  { command: 'accept-rule', group: 'suggest', keys: ['A'] },
  { command: 'reject-rule', group: 'suggest', keys: ['X'] },
  { command: 'next-suggestion', group: 'suggest', keys: ['d'] },
  { command: 'previous-suggestion', group: 'suggest', keys: ['D'] },
  { command: 'suggestions', group: 'suggest', keys: ['v', 'V'] },
  { command: 'spine', group: 'text', keys: ['t', 'T'] },
  { command: 'mend', group: 'text', keys: ['m', 'M'] },
  { command: 'keys', group: 'text', keys: ['?'] },
]

export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** The act a key stands for, or null; with Ctrl, Alt or the command key it belongs to the browser. */
export function commandFor({ key, ctrlKey, metaKey, altKey }: KeyPress): Command | null {
  if (ctrlKey || metaKey || altKey) return null
  return bindings.find(({ keys }) => keys.includes(key))?.command ?? null
}

/** The printed form of a key. */
export const keyCap = (key: string): string =>
  ({
    ArrowDown: '↓',
    ArrowUp: '↑',
    ArrowRight: '→',
    ArrowLeft: '←',
    Enter: '⏎',
    Escape: 'Esc',
    Delete: 'Del',
    ' ': '␣',
  })[key] ?? key

export const keyOf = (command: Command): string =>
  keyCap(bindings.find((binding) => binding.command === command)!.keys[0]!)

// ------------------------------------------------------------------ choosing words

export type SelectAct =
  | { readonly act: 'step'; readonly unit: 'sentence' | 'word'; readonly way: 1 | -1 }
  | {
      readonly act: 'move'
      readonly end: 'start' | 'end'
      readonly unit: 'sentence' | 'word'
      readonly way: 1 | -1
    }
  | { readonly act: 'segment' | 'label' | 'flag' | 'leave' }

const arrows: Readonly<Record<string, 1 | -1>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
}

/**
 * While words are being chosen: up and down go from sentence to sentence, left and right move the end by a word;
 * with Shift up and down move the end by a sentence, left and right the beginning by a word.
 */
export function selectActFor({
  key,
  shiftKey,
}: {
  key: string
  shiftKey: boolean
}): SelectAct | null {
  const way = arrows[key]
  if (way) {
    const sideways = key === 'ArrowLeft' || key === 'ArrowRight'
    if (sideways) return { act: 'move', end: shiftKey ? 'start' : 'end', unit: 'word', way }
    return shiftKey
      ? { act: 'move', end: 'end', unit: 'sentence', way }
      : { act: 'step', unit: 'sentence', way }
  }
  const verb = ({ Enter: 'segment', l: 'label', f: 'flag', Escape: 'leave' } as const)[key]
  return verb ? { act: verb } : null
}
