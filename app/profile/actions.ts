'use server'

import { revalidatePath } from 'next/cache'
import { action, personAction } from '@/lib/web/action'
import { changePassword, changeProfile, createToken } from '@/lib/workspaces/commands'
import { passwordInput, profileInput, tokenInput } from '@/lib/workspaces/schema'

export const saveProfile = personAction(profileInput, async (person, input) => {
  await changeProfile(person, input)
  revalidatePath('/', 'layout')
})

export const savePassword = personAction(passwordInput, changePassword)

export const makeToken = action(tokenInput, createToken)
