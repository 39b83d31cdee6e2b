import { z } from 'zod'

export const reportInput = z.strictObject({
  documentIds: z.array(z.uuid()).min(1).max(100),
  language: z.enum(['de', 'en']).default('de'),
  title: z.string().trim().min(1).max(300).optional(),
})
export type ReportInput = z.input<typeof reportInput>

export interface ReportListItem {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly language: 'de' | 'en'
  readonly createdAt: string
  readonly createdBy: string
  readonly documents: readonly { readonly id: string; readonly title: string }[]
  readonly sha256: string
  readonly redacted: boolean
}
