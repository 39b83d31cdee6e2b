import { suggestForText } from '@/lib/suggestions/queries'
import { proposalToContract, suggestInput } from '@/lib/suggestions/schema'
import { api } from '@/lib/web/api'

export const POST = api<object, typeof suggestInput._output>(
  { body: suggestInput },
  async ({ actor, body }) => {
    const { language, proposals } = await suggestForText(actor, body)
    const paragraphs = proposals.map((suggestions) => ({
      suggestions: suggestions.map((each) => proposalToContract(each, actor.language)),
    }))
    return { body: { language, paragraphs } }
  },
)
