'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { SourceDialog } from './source-dialog'

export function NewSource({ workspace }: { workspace: string }) {
  const t = useTranslations('sources')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="primary" onPress={() => setOpen(true)}>
        {t('new')}
      </Button>
      {open && <SourceDialog workspace={workspace} source={null} onClose={() => setOpen(false)} />}
    </>
  )
}
