'use server'

import { action } from '@/lib/web/action'
import { addMember, changeRole, setAccess } from '@/lib/workspaces/commands'
import { accessInput, memberInput, roleInput } from '@/lib/workspaces/schema'

export const add = action(memberInput, addMember)
export const giveRole = action(roleInput, changeRole)
export const giveAccess = action(accessInput, setAccess)
