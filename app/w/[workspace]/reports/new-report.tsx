'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { ReportDialog } from './report-dialog'

export function NewReport({ workspace }: { workspace: string }) {
  const t = useTranslations('reports')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="primary" onPress={() => setOpen(true)}>
        {t('make')}
      </Button>
      {open && <ReportDialog workspace={workspace} documents={[]} onClose={() => setOpen(false)} />}
    </>
  )
}
