import { countWords } from '../segmentation/line-shape'
import { anyOf, type FurnitureRule } from './rule'

/** How offers begin. An article may begin a sentence so too: a longer line must also name what is on offer. */
const imperatives = [
  /^(?:sign up|subscribe|register|log ?in|sign in|join|start your|get (?:the|our|unlimited|full|access|email)|follow (?:us|@|our)|like us|download (?:the|our)|stay (?:up to date|informed|connected)|never miss|support|donate|make a donation|enter your|create (?:an|your|a)|access|enjoy|unlock|share your|send us|tell us)\b/iu,
  /^(?:melden sie sich|abonnieren sie|abonniere|bestellen sie|registrieren sie sich|folgen sie|folge uns|unterstützen sie|unterstütze uns|spenden sie|laden sie|verpassen sie|bleiben sie|werden sie|erhalten sie|testen sie|sichern sie sich|schicken sie|senden sie|geben sie|schreiben sie uns)\b/iu,
]
const goods =
  /newsletter|rundbrief|subscri|account|inbox|e-?mail|\bapps?\b|member|\bfree\b|unlimited|podcast|channel|telegram|whatsapp|facebook|twitter|instagram|youtube|journalism|alerts|\babos?\b|abonn|konto|postfach|kanal|mitglied|kostenlos|gratis|zugang|zugriff|spende|google news|push-|feedback|donat|premium|trial|digital access|einwilligung|comment|paywall|\boffers?\b|angebot/iu
const reported = /["“„»]|\b(?:said|says|told|sagte|sagt|schrieb|wrote|erklärte)\b/iu

function isImperativeOffer(bare: string): boolean {
  if (
    bare.endsWith('?') ||
    reported.test(bare) ||
    !imperatives.some((pattern) => pattern.test(bare))
  )
    return false
  return goods.test(bare) || (countWords(bare, 9) <= 6 && !/[.,;:]/u.test(bare))
}

const standing = anyOf(
  /^(?:jetzt|hier|gleich|kostenlos|gratis)\s[^.]{0,60}\b(?:abonnieren|anmelden|registrieren|bestellen|einloggen|weiterlesen|freischalten|herunterladen|spenden|abo testen|abo sichern)[!»›]?$/iu,
  /^(?:bereits (?:abonnent|registriert|kunde|mitglied)|sie sind (?:bereits|noch kein) (?:abonnent|kunde|mitglied|registriert)|schon (?:abonnent|registriert)|already a (?:subscriber|member)|not a subscriber|don[’']t have an account|interested in more newsletters)\b.{0,120}$/iu,
  /^(?:(?:unser|der|den|kostenloser|täglicher|our|the|free|daily|weekly|morning|evening)\s){0,3}newsletters?(?:$|[:!–-]|\s(?:abonnieren|bestellen|anmelden|sign[- ]?up|subscription|abo)\b)[^.]{0,200}$/iu,
  /\b(?:newsletter|rundbrief)s?\b.{0,140}\b(?:abonnieren|anmelden|bestellen|sign up|subscribe|in your inbox|to your inbox|ins postfach|eintragen)\b/iu,
  /\b(?:sign up|subscribe|delivered|abonnieren|anmelden|anmeldung)\b.{0,140}\b(?:newsletter|inbox|postfach|rundbrief)/iu,
  /^(?:this|dieser|diese) (?:article|artikel|story|content|inhalt|text|beitrag|post) (?:is|ist) (?:for|only|exclusive|reserved|nur|exklusiv|kostenpflichtig|available only|public so|free to read)\b.{0,160}$/iu,
  /^(?:unlimited (?:online |digital )?access|exclusive (?:articles|access|content)|if you are a .{0,40}subscriber|become a (?:paid )?(?:member|subscriber|patron|supporter)|upgrade to paid|advertisement-free)\b.{0,240}$/iu,
  /^(?:vorname|nachname|name|e-?mail(?:-adresse| address)?)\s?(?:\*|\((?:freiwillig|erforderlich|required|optional)\))+$/iu,
  /^(?:wir freuen uns (?:über|auf) ihr|ihre? (?:feedback|meinung)(?: ist uns wichtig| zählt|$)|your (?:feedback|opinion)$|report (?:an? )?(?:error|typo|problem|mistake|technical|editorial|correction|issue))/iu,
  /^(?:thanks|thank you|danke|vielen dank) (?:for|fürs) (?:reading|subscribing|lesen|abonnieren)\b.{0,140}$/iu,
  /^(?:weiterlesen mit|weiter mit .{0,30}(?:abo|\+)|exklusiv für abonnent|nur für abonnent|plus-artikel|paid subscribers|\p{L}{1,14}\+$|abo(?:nnement)?$|paid$)\b.{0,100}/iu,
)

/** Requests to subscribe, sign in, follow, answer or pay. */
export const offerLines: readonly FurnitureRule[] = [
  {
    id: 'offer',
    languages: ['de', 'en'],
    type: 'boilerplate',
    sub: null,
    reach: 'line',
    longest: 320,
    why: 'Asks the reader to subscribe, sign in, follow, answer or pay.',
    matches: (bare) => standing(bare) || isImperativeOffer(bare),
  },
]
