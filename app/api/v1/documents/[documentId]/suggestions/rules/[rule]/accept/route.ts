import { ruleInput } from '@/lib/annotations/schema'
import { acceptRuleInDocument } from '@/lib/suggestions/commands'
import { api } from '@/lib/web/api'

export const POST = api<{ documentId: string; rule: string }>({}, async ({ actor, params }) => ({
  body: await acceptRuleInDocument(actor, params.documentId, ruleInput.parse(params.rule)),
}))
