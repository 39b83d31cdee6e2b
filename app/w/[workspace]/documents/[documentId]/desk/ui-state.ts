import type { Messages } from '@/app/messages'

export type SaidKey = keyof Messages['annotator']['said']

/** What is open on the screen, and what was last said to a listener. */
export interface UiState {
  readonly open: 'labels' | 'flags' | 'keys' | 'conflict' | 'hand-in' | 'remove' | null
  /** The hop (from 0) whose facets are shown. */
  readonly hop: number | null
  readonly spine: boolean
  /** On a narrow screen: the instruments are drawn up over the text. */
  readonly sheet: boolean
  readonly said: {
    readonly key: SaidKey
    readonly values: Readonly<Record<string, string | number>>
  } | null
}

export const quietUi: UiState = { open: null, hop: null, spine: false, sheet: false, said: null }
