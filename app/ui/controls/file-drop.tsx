'use client'

import type { ReactNode } from 'react'
import { DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components'
import type { FileDropItem } from 'react-aria-components'
import { Button } from './button'
import style from './file-drop.module.css'

interface FileDropProps {
  readonly label: string
  readonly choose: string
  readonly help?: ReactNode
  /** Endings and media types that may be chosen. */
  readonly accept: readonly string[]
  readonly onFile: (file: File) => void
}

/** A place to drop one file on, with a button that chooses it for hands without a mouse. */
export function FileDrop({ label, choose, help, accept, onFile }: FileDropProps) {
  return (
    <DropZone
      aria-label={label}
      className={style.zone}
      onDrop={async ({ items }) => {
        const file = items.find((item): item is FileDropItem => isFileDropItem(item))
        if (file) onFile(await file.getFile())
      }}
    >
      <Text slot="label" className={style.label}>
        {label}
      </Text>
      <FileTrigger acceptedFileTypes={accept} onSelect={(files) => files?.[0] && onFile(files[0])}>
        <Button>{choose}</Button>
      </FileTrigger>
      {help && <p className={style.help}>{help}</p>}
    </DropZone>
  )
}
