'use client'

import { useMemo, useState } from 'react'
import { indexCodePoints } from '@/lib/core/text/code-points'
import { MendError, mergeWithPrevious, retype, splitParagraph } from '@/lib/core/text/mend'
import type { ParagraphRange, ParagraphType } from '@/lib/core/text/paragraph'
import { nextMark } from './words'

/** Where the reader is: a paragraph, and in it the place before which it would be split (code points of the text). */
export interface Place {
  readonly index: number
  readonly mark: number | null
}

const mostUndone = 200

/** The paragraphs of a preview being mended: each deed answers null, or the code of why it is not possible. */
export function useMending(
  text: string,
  ranges: readonly ParagraphRange[],
  change: (ranges: readonly ParagraphRange[]) => void,
) {
  const points = useMemo(() => indexCodePoints(text), [text])
  const [place, setPlace] = useState<Place>({ index: 0, mark: null })
  const [past, setPast] = useState<readonly (readonly ParagraphRange[])[]>([])
  const wordsOf = ({ start, end }: ParagraphRange) => points.slice(start, end)

  function attempt(mend: () => ParagraphRange[], index: number): string | null {
    try {
      change(mend())
      setPast((before) => [...before, ranges].slice(-mostUndone))
      setPlace({ index, mark: null })
      return null
    } catch (error) {
      if (error instanceof MendError) return error.code
      throw error
    }
  }

  return {
    points,
    place,
    canUndo: past.length > 0,
    wordsOf,
    go: (index: number) => {
      if (ranges[index]) setPlace({ index, mark: null })
    },
    setMark: (index: number, mark: number | null) => setPlace({ index, mark }),
    moveMark: (by: 1 | -1) => {
      const range = ranges[place.index]
      if (!range) return
      const from = place.mark === null ? null : place.mark - range.start
      const to = nextMark(wordsOf(range), from, by)
      setPlace({ ...place, mark: to === null ? null : to + range.start })
    },
    retype: (index: number, type: ParagraphType) =>
      attempt(() => retype(ranges, index, type, null), index),
    split: (index: number) =>
      place.index === index && place.mark !== null
        ? attempt(() => splitParagraph(points, ranges, index, place.mark ?? 0), index + 1)
        : 'E_NO_MARK',
    merge: (index: number) => attempt(() => mergeWithPrevious(ranges, index), index - 1),
    undo: () => {
      const before = past[past.length - 1]
      if (!before) return
      change(before)
      setPast(past.slice(0, -1))
      setPlace(({ index }) => ({ index: Math.min(index, before.length - 1), mark: null }))
    },
  }
}

export type Mending = ReturnType<typeof useMending>
