import { listSuggestions } from '@/lib/suggestions/queries'
import { suggestionToContract } from '@/lib/suggestions/schema'
import { api } from '@/lib/web/api'

export const GET = api<{ documentId: string }>({}, async ({ actor, params }) => {
  const { versionId, shown, suggestions } = await listSuggestions(actor, params.documentId)
  const items = suggestions.map((each) => suggestionToContract(each, actor.language))
  return { body: { versionId, shown, suggestions: items } }
})
