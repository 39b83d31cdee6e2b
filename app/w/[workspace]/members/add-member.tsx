'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { MemberDialog } from './member-dialog'

export function AddMember({ workspace }: { workspace: string }) {
  const t = useTranslations('members')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="primary" onPress={() => setOpen(true)}>
        {t('add')}
      </Button>
      {open && <MemberDialog workspace={workspace} onClose={() => setOpen(false)} />}
    </>
  )
}
