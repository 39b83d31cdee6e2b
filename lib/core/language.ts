/** The two languages of the interface, the reports and the vocabularies. */
export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]

/** One wording per language; every closed vocabulary carries its words this way. */
export type Words = Readonly<Record<Language, string>>
