'use client'

import { useEffect, useRef, useState } from 'react'
import { useAddress } from '../use-address'
import { useKey } from '../use-key'
import { SearchField } from './search-field'

interface Props {
  readonly label: string
  readonly className?: string
}

/** A search whose words stand in the address as `q`, a moment after the last key; `/` leads to it. */
export function SearchInAddress({ label, className }: Props) {
  const { query, change, pending } = useAddress()
  const asked = query.get('q') ?? ''
  const [words, setWords] = useState(asked)
  const [sent, setSent] = useState(asked)
  const place = useRef<HTMLDivElement>(null)
  useKey('/', () => place.current?.querySelector('input')?.focus())

  // Going back in the history changes the address without anybody typing.
  if (asked !== sent && !pending) {
    setSent(asked)
    setWords(asked)
  }

  useEffect(() => {
    if (words.trim() === sent) return
    const timer = setTimeout(() => {
      setSent(words.trim())
      change({ q: words.trim() || null })
    }, 250)
    return () => clearTimeout(timer)
  }, [words, sent, change])

  return (
    <div ref={place} className={className} role="search">
      <SearchField label={label} value={words} onChange={setWords} name="q" />
    </div>
  )
}
