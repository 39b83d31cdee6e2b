import { setOf } from './lexicon'

export const determiners = setOf(
  `the a an this that these those some several many two three four five six seven eight nine ten his her their its our my your
   no any all both each every another other few most more one at-least`,
)

export const prepositions = setOf(
  `of in on at by for with from to into about after before during under over between against through without within
   among across behind near since until towards toward upon via despite regarding concerning amid amongst along inside
   outside following per according unlike like`,
)

/** Prepositions that tie a further noun to the one before. */
export const tyingPrepositions = setOf('of for from at with in to on')

/** Words a subject cannot reach over. */
export const clauseStarters = setOf(
  `that which who whom whose if whether because as while when whenever after before since although though and but or
   so where what how why than unless until once however then meanwhile whereas whilst nor yet`,
)

/** Words that begin a clause telling what was said. */
export const contentStarters = setOf('that whether if how why what who where when which')

export const auxiliaries = setOf(
  `has have had having is are was were be been being do does did will would can could may might must should shall not
   never n't`,
)

/** Small words between a subject and its verb. */
export const adverbs = setOf(
  `also later earlier today yesterday then now again still already just only even once first soon recently reportedly
   publicly repeatedly initially further simply previously officially always often both all himself herself itself
   themselves not never yesterday tuesday wednesday thursday friday saturday sunday monday`,
)

export const subjectPronouns = setOf('he she it they we i you who one that this which')

export const times = setOf(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december today yesterday tomorrow week month year morning evening afternoon night day days`,
)

/** Finite verbs common enough to show where a subject ends. */
export const commonVerbs = setOf(
  `is are was were has have had will would can could may might must should does did do said says say told tells
   became began left won lost died killed found held kept let put ran saw sent set spoke stood came went made took gave
   got brought built bought caught chose drew drove fell felt flew grew knew led met paid rose sold shot sought taught
   threw wore wrote broke drank ate fought forgot froze hid hit hurt rode rang sang sank shook shut slept spent spread
   stole struck swore swept thought understood woke withdrew bore beat bent bit bled blew cut dealt dug fed fled forced
   remains appears seems includes plans wants needs goes comes takes makes gives gets looks lives works stands shows
   means keeps brings leads leaves holds begins runs becomes finds feels depends allows helps faces hopes
   isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't`,
)

export const mediaNouns = setOf(
  `newspaper magazine broadcaster agency station website network paper outlet channel tabloid journal newswire
   reporters reporter journalist journalists press media television radio tv news newsletter blog weekly daily`,
)
