'use server'

import { personAction } from '@/lib/web/action'
import { createWorkspace } from '@/lib/workspaces/commands'
import { workspaceInput } from '@/lib/workspaces/schema'

export const makeWorkspace = personAction(workspaceInput, createWorkspace)
