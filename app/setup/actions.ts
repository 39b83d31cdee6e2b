'use server'

import { openAction } from '@/lib/web/action'
import { setUp } from '@/lib/workspaces/commands'
import { setupInput } from '@/lib/workspaces/schema'

export const makeFirstAdmin = openAction(setupInput, setUp)
