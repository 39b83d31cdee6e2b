import type { Language } from '@/lib/core/language'
import deAnnotator from './de/annotator.json'
import deCommon from './de/common.json'
import deErrors from './de/errors.json'
import deHome from './de/home.json'
import deImport from './de/import.json'
import deImports from './de/imports.json'
import deMembers from './de/members.json'
import deProfile from './de/profile.json'
import deRecord from './de/record.json'
import deReports from './de/reports.json'
import deSetup from './de/setup.json'
import deShell from './de/shell.json'
import deSignIn from './de/sign-in.json'
import deSources from './de/sources.json'
import deSuggestions from './de/suggestions.json'
import deWorkspaces from './de/workspaces.json'
import enAnnotator from './en/annotator.json'
import enCommon from './en/common.json'
import enErrors from './en/errors.json'
import enHome from './en/home.json'
import enImport from './en/import.json'
import enImports from './en/imports.json'
import enMembers from './en/members.json'
import enProfile from './en/profile.json'
import enRecord from './en/record.json'
import enReports from './en/reports.json'
import enSetup from './en/setup.json'
import enShell from './en/shell.json'
import enSignIn from './en/sign-in.json'
import enSources from './en/sources.json'
import enSuggestions from './en/suggestions.json'
import enWorkspaces from './en/workspaces.json'

const de = {
  annotator: deAnnotator,
  common: deCommon,
  errors: deErrors,
  home: deHome,
  import: deImport,
  imports: deImports,
  members: deMembers,
  profile: deProfile,
  record: deRecord,
  reports: deReports,
  setup: deSetup,
  shell: deShell,
  signIn: deSignIn,
  sources: deSources,
  suggestions: deSuggestions,
  workspaces: deWorkspaces,
}

const en = {
  annotator: enAnnotator,
  common: enCommon,
  errors: enErrors,
  home: enHome,
  import: enImport,
  imports: enImports,
  members: enMembers,
  profile: enProfile,
  record: enRecord,
  reports: enReports,
  setup: enSetup,
  shell: enShell,
  signIn: enSignIn,
  sources: enSources,
  suggestions: enSuggestions,
  workspaces: enWorkspaces,
}

/** One shape for all languages: German is where a key is first written. */
export type Messages = typeof de
export type Area = keyof Messages

export const messages: Record<Language, Messages> = { de, en }
