import { ruleInput } from '@/lib/annotations/schema'
import { rejectRuleInDocument } from '@/lib/suggestions/commands'
import { api } from '@/lib/web/api'

export const POST = api<{ documentId: string; rule: string }>({}, async ({ actor, params }) => ({
  body: await rejectRuleInDocument(actor, params.documentId, ruleInput.parse(params.rule)),
}))
