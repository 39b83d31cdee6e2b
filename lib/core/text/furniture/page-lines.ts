import { anyOf, type FurnitureRule } from './rule'

const both = ['de', 'en'] as const

const networks =
  'facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|xing|instagram|youtube|tiktok|threads|bluesky|mastodon|flipboard|pocket|messenger|signal|snapchat|tumblr|viber|skype|rss|e-?mail|mail|sms|link|url'
const shareWords = `${networks}|teilen|share[ds]?|tweet(?:en)?|twittern|mailen|drucken|print|copy|copied|kopieren|kopiert|merken|gemerkt|speichern|save[d]?|bookmark|versenden|verschicken|senden|send|gift|verschenken|auf|on|via|per|in|to|this|the|diesen?|den|article|artikel|story|post|beitrag|seite|page|und|and|or|oder|more|mehr|options|optionen|open|opens|new|window|click|icon|logo|zur|zu|merkliste|merkzettel|liste|aktionen|als|pdf|app|with|friends|a|by|vorlesen|schriftgröße|ändern|ausdrucken|empfehlen|weiterleiten|folgen|follow|mit|zitieren|cite|reposten|klicken|um|die|teilen-funktion|öffnen`
const shareLine = new RegExp(`^(?:(?:${shareWords})(?:[\\s,|·•:/()]+|$)){1,16}$`, 'iu')
const shareCore = new RegExp(
  `(?<!\\p{L})(?:${networks}|teilen|shared?|tweet|drucken|print|merken|speichern|save|bookmark|versenden|empfehlen|vorlesen|folgen|follow|zitieren)(?!\\p{L})`,
  'iu',
)

/** What the page around an article says about itself: buttons, advertisements, offers, the law, the mail it came in. */
export const pageLines: readonly FurnitureRule[] = [
  {
    id: 'share',
    languages: both,
    type: 'boilerplate',
    sub: 'link',
    reach: 'line',
    longest: 160,
    why: 'Only networks and words for passing a text on: buttons.',
    matches: (bare) => shareLine.test(bare) && shareCore.test(bare),
  },
  {
    id: 'advertisement',
    languages: both,
    type: 'boilerplate',
    sub: null,
    reach: 'line',
    longest: 90,
    why: 'Marks an advertisement or the place of one.',
    matches: anyOf(
      /^(?:anzeige|werbung|advertisements?|advertorial|sponsored(?: content| by .{2,30})?|gesponsert|promoted|ad|commercial|bezahlte partnerschaft|affiliate[- ]links?)(?: endet| ende| skip| closes?| \d{1,2})?$/iu,
      /^this advertisement\b.{0,80}$|^.{0,30}\bonline advertising\b.{0,30}$/iu,
      /^(?:story|article|scroll|content|der artikel|text)? ?(?:continues?|geht|weiter|nach der werbung|unter der anzeige)\b.{0,20}\b(?:below|after|nach|unter|anzeige|werbung|weiter)\b.{0,40}$/iu,
    ),
  },
  {
    id: 'offer',
    languages: both,
    type: 'boilerplate',
    sub: null,
    reach: 'line',
    longest: 320,
    why: 'Asks the reader to subscribe, sign in, follow or pay.',
    matches: anyOf(
      /^(?:sign up|subscribe|register|log ?in|sign in|join|become a (?:paid )?(?:member|subscriber|patron|supporter)|upgrade to paid|start your|get (?:the|our|unlimited|full|access)|follow (?:us|@|our)|like us|download (?:the|our)|stay (?:up to date|informed|connected)|never miss|support (?:us|our|independent|quality)|donate|make a donation|enter your email|already a (?:subscriber|member)|not a subscriber|want (?:to read )?more)\b(?!.{0,80}\b(?:said|says|told)\b).{0,280}$/iu,
      /^(?:melden sie sich|abonnieren sie|abonniere|bestellen sie|registrieren sie sich|folgen sie|folge uns|unterstützen sie (?:uns|unsere|unabhängigen)|spenden sie|laden sie|verpassen sie|bleiben sie (?:informiert|auf dem laufenden)|werden sie|erhalten sie|testen sie|sichern sie sich|bereits (?:abonnent|registriert|kunde)|sie sind (?:bereits|noch kein)|schon (?:abonnent|registriert))\b.{0,280}$/iu,
      /^(?:jetzt|hier|gleich|kostenlos|gratis) .{0,80}\b(?:abonnieren|anmelden|registrieren|bestellen|testen|sichern|einloggen|weiterlesen|freischalten|herunterladen|spenden)\b.{0,60}$/iu,
      /^(?:(?:unser|der|den|kostenloser|täglicher|our|the|free|daily|weekly|morning|evening)\s){0,3}newsletter(?:s)?(?:$|[:!–-]|\s(?:abonnieren|bestellen|anmelden|sign[- ]?up|subscription|abo)\b).{0,200}$/iu,
      /\b(?:newsletter|rundbrief)\b.{0,140}\b(?:abonnieren|anmelden|bestellen|sign up|subscribe|in your inbox|to your inbox|ins postfach|eintragen)\b/iu,
      /\b(?:sign up|subscribe|delivered|abonnieren|anmelden)\b.{0,140}\b(?:newsletter|inbox|postfach|rundbrief)\b/iu,
      /^(?:this|dieser|diese|der|the) (?:article|artikel|story|content|inhalt|text|beitrag|post) (?:is|ist) (?:for|only|exclusive|reserved|nur|exklusiv|kostenpflichtig|available only|public so)\b.{0,160}$/iu,
      /^(?:create (?:an|your)(?: free)? account|unlimited (?:online |digital )?access|access (?:all|articles|unlimited)|exclusive (?:articles|access|content)|enjoy (?:additional|unlimited|the latest)|if you are a .{0,40}subscriber|don[’']t have an account)\b.{0,240}$/iu,
      /^(?:mit (?:meiner|ihrer|der) anmeldung|vorname|nachname|e-?mail(?:-adresse| address)?)\b.{0,160}$/iu,
      /^(?:schicken sie|senden sie|geben sie|wir freuen uns über|ihre? (?:feedback|meinung)|your feedback|send us|share your (?:thoughts|feedback|opinion)|report (?:an?|this))\b.{0,160}$/iu,
      /^(?:thanks|thank you|danke|vielen dank) for (?:reading|subscribing)\b.{0,120}$/iu,
      /^(?:weiter(?:lesen)? mit|exklusiv für|nur für abonnent|abo(?:nnement)?$|plus-artikel|premium|s\+|paid subscribers)\b.{0,100}$/iu,
    ),
  },
  {
    id: 'legal',
    languages: both,
    type: 'boilerplate',
    sub: null,
    reach: 'line',
    longest: 500,
    why: 'Cookies, copyright and the rules of the page.',
    matches: anyOf(
      /^(?:wir|diese (?:web)?(?:site|seite)|unsere (?:web)?(?:site|seite)|we|this (?:web)?site|our (?:web)?site)\b.{0,60}\b(?:verwende[nt]|nutz(?:en|t)|setz(?:en|t)|uses?)\b.{0,60}\bcookies?\b/iu,
      /^(?:by (?:clicking|continuing|using|signing up|subscribing|submitting)|mit (?:dem|ihrer|der) (?:klick|nutzung|anmeldung|registrierung))\b.{0,400}$/iu,
      /^(?:alle|all|accept all|alles|nur notwendige|manage|cookie[ -]?)\s?(?:akzeptieren|cookies|accept|ablehnen|einstellungen|settings|preferences|policy|richtlinie|consent|options)?(?: akzeptieren| ablehnen| zulassen)?$/iu,
      /^(?:accept|reject|decline|akzeptieren|ablehnen|zustimmen|agree|i agree|einverstanden)(?: all| cookies| and (?:close|continue)| und (?:schließen|weiter))*$/iu,
      /^(?:©|\(c\)|copyright)\s?(?:©\s?)?(?:\d{4}|by\b|the\b|\p{Lu}).{0,300}$/iu,
      /\b(?:alle rechte vorbehalten|all rights reserved|may not be (?:published|reproduced|copied)|nachdruck (?:nur|verboten))\b/iu,
      /^our standards: /iu,
      /^(?:licen[sc]e|lizenz): .{0,120}$|^(?:dieser|this) .{0,40}\b(?:creative[ -]commons|cc by)\b.{0,200}$/iu,
    ),
  },
  {
    id: 'foreign-content',
    languages: both,
    type: 'boilerplate',
    sub: 'embed',
    reach: 'line',
    longest: 400,
    why: 'Stands in the place of a video, a post or a map that was not copied.',
    matches: anyOf(
      /^an dieser stelle (?:finden|findest|findet|befindet|ist|würden?|steht)\b/iu,
      /^(?:empfohlener |externer |eingebetteter )?(?:redaktioneller |externer? )?inhalt(?:e)?(?: (?:anzeigen|laden|von .{2,30}|nicht verfügbar))?$/iu,
      /^personenbezogene daten können an drittplattformen\b.{0,160}$|^(?:deine|ihre) privatsphäre-einstellungen\b.{0,200}$|^privatsphäre-einstellungen.{0,20}$/iu,
      /^(?:ich bin damit einverstanden|mit ihrer zustimmung|zum anzeigen|um diesen? inhalt)\b.{0,300}$/iu,
      /^(?:to (?:view|see|play|use) this|this (?:content|video|browser)|please enable|javascript (?:is|must|required)|your browser|ihr browser|bitte aktivieren)\b.{0,200}$/iu,
      /^(?:view|see) (?:this )?(?:post|tweet|thread|photo)? ?on (?:instagram|twitter|x|facebook|tiktok|threads)$/iu,
      /^(?:artikel|beitrag|text|seite) (?:anhören|vorlesen|hören)|^(?:listen to|play|hear) (?:this|the) (?:article|story|audio).{0,40}$|^(?:video|audio) (?:wird geladen|nicht verfügbar|unavailable|abspielen|player.{0,30})$/iu,
      /^(?:play|back to|skip|watch) video$|\bvideo has failed to load\b|^(?:diese )?audioversion\b.{0,80}$|^link kopiert\b.{0,20}$|^der link wurde\b.{0,60}$/iu,
      /^(?:loading|wird geladen|lädt)(?:\.{1,3}|…)?$|^\d{1,2}:\d\d\s?\/\s?\d{1,2}:\d\d$/iu,
    ),
  },
  {
    id: 'navigation',
    languages: both,
    type: 'boilerplate',
    sub: 'link',
    reach: 'line',
    places: ['head', 'tail'],
    longest: 60,
    why: 'Names of the page’s own doors.',
    matches: anyOf(
      /^(?:zurück|back|return)(?: (?:zur?|to|nach)(?: the| den| der)? ?(?:startseite|übersicht|top|oben|home|homepage|artikel|anfang|list|main page))?$/iu,
      /^(?:nach oben|skip to (?:main )?content|jump to content|zum (?:inhalt|hauptinhalt|seitenanfang)(?: springen)?|menü|menu|suche|suchen|search|home|startseite|schließen|close|abmelden|log ?out|sign out|abo|abos?|e-?paper|next|previous|weiter|mehr anzeigen|show (?:more|less)|load more|mehr laden|alle anzeigen|(?:view|see) (?:all|more)|expand|collapse|toggle .{2,30}|mein konto|my account|merkliste|zur (?:startseite|übersicht|bildergalerie|fotostrecke)|bilderstrecke|fotostrecke|bildergalerie|gallery|slideshow|live ?blog|live ?ticker|live|podcasts?|videos?|mediathek)$/iu,
      /^(?:datenschutz(?:erklärung)?|impressum|agb|nutzungsbedingungen|privacy(?: policy| notice)?|terms(?: (?:of|and) (?:use|service|conditions))?|kontakt|contact(?: us)?|about(?: us)?|über uns|barrierefreiheit|mediadaten|karriere|jobs|careers|hilfe|help|faq|sitemap|advertise(?: with us)?|werben|redaktion|press|presse|archive?|archiv)(?: \| .{0,60})?$/iu,
    ),
  },
  {
    id: 'mail-header',
    languages: both,
    type: 'metadata',
    sub: null,
    reach: 'line',
    places: ['head'],
    longest: 300,
    why: 'The lines a mail program writes over a forwarded message.',
    matches: anyOf(
      /^(?:from|to|cc|bcc|subject|date|sent|reply-to|message-id|von|an|betreff|datum|gesendet|kopie|antwort an)\s?: \S.{0,280}$/iu,
      /^(?:forwarded message|weitergeleitete nachricht|begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|(?:original|ursprüngliche) ?-?(?:message|nachricht))$/iu,
      /^(?:am|on) .{6,90}\b(?:schrieb|wrote)\b.{0,80}$/iu,
      /^(?:view (?:this )?(?:e-?mail |message )?in (?:your )?browser|im browser (?:ansehen|öffnen|anzeigen|lesen)|webversion|online-version)\b.{0,40}$/iu,
    ),
  },
  {
    id: 'mail-footer',
    languages: both,
    type: 'boilerplate',
    sub: null,
    reach: 'line',
    longest: 200,
    why: 'What mail programs and mailing lists put under a message.',
    matches: anyOf(
      /^(?:sent from my|von meinem .{2,40} gesendet|gesendet (?:von|mit)|get outlook for|diese nachricht wurde von meinem)\b.{0,60}$/iu,
      /^(?:unsubscribe|update your preferences|manage (?:your )?(?:subscription|preferences)|(?:vom newsletter )?(?:abmelden|abbestellen)|newsletter (?:abmelden|abbestellen)|you(?:[’']re| are) receiving this|sie erhalten diese (?:e-?mail|nachricht))\b.{0,180}$/iu,
    ),
  },
]
