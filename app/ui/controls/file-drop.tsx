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
  /** At least one file. */
  readonly onFiles: (files: readonly File[]) => void
}

/** A place to drop files on, with a button that chooses them for hands without a mouse. */
export function FileDrop({ label, choose, help, accept, onFiles }: FileDropProps) {
  const bring = (files: readonly File[]) => files.length > 0 && onFiles(files)
  return (
    <DropZone
      aria-label={label}
      className={style.zone}
      onDrop={async ({ items }) => {
        const files = items.filter((item): item is FileDropItem => isFileDropItem(item))
        bring(await Promise.all(files.map((file) => file.getFile())))
      }}
    >
      <Text slot="label" className={style.label}>
        {label}
      </Text>
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={accept}
        onSelect={(files) => files && bring([...files])}
      >
        <Button>{choose}</Button>
      </FileTrigger>
      {help && <p className={style.help}>{help}</p>}
    </DropZone>
  )
}
