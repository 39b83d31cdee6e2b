'use server'

import { showSuggestions, switchRule } from '@/lib/suggestions/commands'
import { choiceInput, switchInput } from '@/lib/suggestions/schema'
import { action } from '@/lib/web/action'

export const turnRule = action(switchInput, switchRule)
export const chooseViewer = action(choiceInput, showSuggestions)
