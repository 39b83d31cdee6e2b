import { countSeams } from '../segmentation/line-shape'
import { anyOf, type FurnitureRule } from './rule'

const both = ['de', 'en'] as const

/** Said at the end of a paragraph too, where a weaker word such as "Video:" could belong to the sentence. */
const clearInvitation =
  'mehr (?:zum thema|dazu|hierzu|lesen|erfahren)|(?:lesen|hören|sehen) sie(?: dazu| hier| hierzu)? (?:auch|mehr|weiter|außerdem|dazu|hierzu|zum thema)(?: dazu| hierzu| zum thema)?|lies (?:auch|mehr|dazu|hier)(?: auch)?|siehe (?:auch|dazu|hierzu)|auch interessant|auch lesenswert|passend dazu|zum weiterlesen|read (?:also|more|next|the full (?:story|article|report))|also read|see also|related (?:story|stories|article|articles|coverage|content|news|video)|more on (?:this|the story)|must[ -]read|further reading|in case you missed it'
const weakInvitation = `mehr|mehr darüber|zum thema|weiterlesen|lesen sie(?: hier| jetzt)?|read|read (?:on|this)|see more|related|more|more here|must[ -]watch|don[’']?t miss|watch(?: also| more| now| live)?|listen(?: now| here)?|recommended(?: reading)?|learn more|find out more|up next|video|podcast|bilder|fotostrecke|interaktiv|newsletter|in pictures|trending`
const separator = String.raw`(?:\s?[:|»›>→▶]|\s[–—-])\s?`
const withTitle = new RegExp(
  `^(?:(?:${clearInvitation})${separator}|(?:${weakInvitation})\\s?[:|»›>→▶]\\s?)\\S`,
  'iu',
)

/** A clear invitation to read something else with the other text's title behind it, as it may close a paragraph. */
export const pointerAside = new RegExp(`^(?:${clearInvitation})${separator}\\S`, 'iu')

const markdownLink = /\[[^\]]{1,200}\]\([^()\s]{1,300}(?: "[^"]*")?\)/gu

/** Links and hints that lead away from the article, one line each. */
export const pointerLines: readonly FurnitureRule[] = [
  {
    id: 'pointer-with-title',
    languages: both,
    type: 'boilerplate',
    sub: 'teaser',
    reach: 'line',
    longest: 300,
    why: '"Lesen Sie mehr: …" and the like carry the title of another text.',
    matches: (bare) =>
      withTitle.test(bare) && countSeams(bare.slice(bare.search(/[:|»›>→▶–—-]/u) + 2)) <= 1,
  },
  {
    id: 'pointer-sentence',
    languages: both,
    type: 'boilerplate',
    sub: 'link',
    reach: 'line',
    longest: 220,
    why: 'A sentence whose only matter is where to click.',
    matches: anyOf(
      /^(?:mehr|weitere (?:informationen|hintergründe|artikel|nachrichten)|alles|alle (?:entwicklungen|nachrichten|artikel|hintergründe))\b.{0,120}\b(?:lesen|finden|erfahren|hören|sehen) (?:sie|du|ihr)\b.{0,80}$/iu,
      /^(?:den|die|das) (?:ganzen?|vollständigen?|kompletten?|gesamten?)? ?(?:artikel|text|beitrag|interview|studie|bericht|sendung)\b.{0,60}\b(?:lesen|finden|hören|sehen) (?:sie|du)\b.{0,60}$/iu,
      /^hier geht(?: es|[’']s) (?:zum?|zur|weiter|direkt)\b.{0,100}$|^(?:hier|jetzt) (?:klicken|weiterlesen|lesen|ansehen|anhören|entlang)\b[^.]{0,80}$/iu,
      /^(?:read|see|view|watch|hear|listen to|continue reading)\b.{0,30}\b(?:full|more|original|entire|here|story|article|report|interview|transcript|letter|statement|document|video|policy|notice|post|email|message)\b(?!.{0,80}\b(?:said|says|told)\b).{0,70}$/iu,
      /^(?:click|tap) (?:here|below|on)\b.{0,120}$/iu,
      /^lesen sie (?:hier|auch|dazu|außerdem|weiter|mehr|alles)\b[^?]{0,160}$/iu,
    ),
  },
  {
    id: 'source-link',
    languages: both,
    type: 'boilerplate',
    sub: 'link',
    reach: 'line',
    longest: 120,
    why: 'Republishers link to the text they took.',
    matches: anyOf(
      /^(?:source|original|article|full|story|quellen?)[ -]?(?:link|url)s?$/iu,
      /^(?:link (?:zur|zum) (?:quelle|original(?:artikel)?)|zur quelle|zum (?:original)?(?:artikel|beitrag|original)|original(?:artikel|beitrag)?(?: lesen| ansehen)?|quelle(?: anzeigen)?)$/iu,
      /^(?:view|see|read) (?:the )?(?:original|source)(?: (?:article|post|story))?$|^(?:original|source) (?:article|post|story)$/iu,
      /^(?:continue reading|weiterlesen|read more|read on|mehr lesen|mehr erfahren|jetzt lesen|learn more|artikel lesen|zum artikel|zur meldung|mehr dazu|more|mehr|read full (?:story|article))(?: (?:bei|auf|at|on|in) .{2,50})?$/iu,
      /^(?:quelle|source|via|link|url|originalartikel|original|canonical|permalink)\s?:?\s?(?:https?:\/\/|www\.)\S+$/iu,
    ),
  },
  {
    id: 'markdown-link',
    languages: both,
    type: 'boilerplate',
    sub: 'link',
    reach: 'line',
    longest: 600,
    why: 'Nothing on the line but links in Markdown.',
    matches: (_bare, line) =>
      line.includes('](') && /^[\s\d.,|•·*+-]*$/u.test(line.replace(markdownLink, '')),
  },
  {
    id: 'address-alone',
    languages: both,
    type: 'boilerplate',
    sub: 'link',
    reach: 'line',
    places: ['body', 'tail'],
    longest: 2_000,
    why: 'Nothing on the line but an address.',
    matches: (_bare, line) => /^<?(?:https?:\/\/|www\.)\S+>?$/iu.test(line),
  },
  {
    id: 'tags',
    languages: both,
    type: 'boilerplate',
    sub: 'section',
    reach: 'line',
    longest: 300,
    why: 'Keywords under which a system files the text.',
    matches: (bare, line) =>
      /^(?:#[\p{L}\p{N}_]+[\s,]*){1,20}$/u.test(line) ||
      /^In: (?:\p{Lu}[\p{L}-]*(?:,? |$)){1,20}$/u.test(line) ||
      /^(?:tags?|themen|schlagw[oö]rte(?:r)?|stichw[oö]rte(?:r)?|keywords?|topics?|filed under|veröffentlicht in|erschienen in|categor(?:y|ies)|kategorien?|rubrik|ressort|posted in|in diesem artikel|mehr zu|tagged(?: with| as)?|abgelegt unter|hashtags?|themengebiete|section)\s?[:|]\s?\S/iu.test(
        bare,
      ),
  },
]
