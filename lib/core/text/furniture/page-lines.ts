import { anyOf, type FurnitureRule } from './rule'

const both = ['de', 'en'] as const

const networks =
  'facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|xing|instagram|youtube|tiktok|threads|bluesky|mastodon|flipboard|pocket|messenger|signal|snapchat|tumblr|viber|skype|rss|e-?mail|mail|sms|link|url'
const shareWords = `${networks}|teilen|share[ds]?|tweet(?:en)?|twittern|mailen|drucken|print|copy|copied|kopieren|kopiert|merken|gemerkt|speichern|save[d]?|bookmark|versenden|verschicken|senden|send|gift|verschenken|auf|on|via|per|in|to|this|the|diesen?|den|article|artikel|story|post|beitrag|seite|page|und|and|or|oder|more|mehr|options|optionen|open|opens|new|window|click|icon|logo|zur|zu|merkliste|merkzettel|liste|aktionen|als|pdf|app|with|friends|a|by|vorlesen|schriftgröße|ändern|ausdrucken|empfehlen|weiterleiten|folgen|follow|mit|zitieren|cite|reposten|klicken|um|die|teilen-funktion|öffnen`
const shareLine = new RegExp(`^(?:(?:${shareWords})(?:[\\s,|·•:/()]+|$)){1,16}$`, 'iu')
const shareCore = new RegExp(
  `(?<!\\p{L})(?:${networks}|teilen|shared?|tweet(?:en)?|twittern|mailen|drucken|print|merken|speichern|save|bookmark|versenden|empfehlen|vorlesen|folgen|follow|zitieren)(?!\\p{L})`,
  'iu',
)

const placeholders = anyOf(
  /^(?:empfohlener |externer |eingebetteter )?(?:redaktioneller |externer? )?inhalt(?:e)?(?: (?:anzeigen|laden|von .{2,30}|nicht verfügbar))?$/iu,
  /^personenbezogene daten können an drittplattformen\b.{0,160}$|^(?:deine|ihre) privatsphäre-einstellungen\b.{0,200}$|^privatsphäre-einstellungen.{0,20}$/iu,
  /^(?:to (?:view|see|play) this (?:content|video|post|interactive)|please enable|javascript (?:is|must|required)|bitte aktivieren sie)\b.{0,200}$/iu,
  /^(?:this|your|ihr|dieses?) (?:content|video|browser|inhalt)\b.{0,60}\b(?:available|supported?|load(?:ed)?|displayed|playback|unavailable|verfügbar|unterstützt|geladen|angezeigt)\b.{0,60}$/iu,
  /^(?:view|see) (?:this )?(?:post|tweet|thread|photo)? ?on (?:instagram|twitter|x|facebook|tiktok|threads)$/iu,
  /^(?:artikel|beitrag|text|seite) (?:anhören|vorlesen|hören)|^(?:listen to|play|hear) (?:this|the) (?:article|story|audio).{0,40}$|^(?:video|audio) (?:wird geladen|nicht verfügbar|unavailable|abspielen|player.{0,30})$/iu,
  /^(?:play|back to|skip|watch) video$|\bvideo has failed to load\b|^(?:diese )?audioversion\b.{0,80}$|^link kopiert\b.{0,20}$|^der link wurde\b.{0,60}$/iu,
  /^(?:dieser?n?|this) (?:beitrag|artikel|text|article|story)\b.{0,40}\b(?:podcast|audio|pdf|video|anhören)\b.{0,60}$/iu,
  /^(?:loading|wird geladen|lädt)(?:\.{1,3}|…)?$|^\d{1,2}:\d\d\s?\/\s?\d{1,2}:\d\d$/iu,
)
const consent =
  /^(?:an dieser stelle|ich bin damit einverstanden|mit ihrer zustimmung|zum anzeigen|um diese)\b/iu
const seeingForeign =
  /\b(?:inhalte?s?|videos?|tweets?|posts?|karte|elemente?|grafik|podcasts?|umfrage|widget|extern\p{L}*|drittanbieter\p{L}*|daten)\b/iu

const shareSentence =
  /^(?:you can )?share (?:this|the) (?:story|article|post)\b.{0,40}$|^(?:follow|find) .{1,30} on$|^(?:wenn|falls|hat) .{0,60}\bteilen sie (?:ihn|es|sie|diesen|den)\b.{0,60}$|^if you (?:liked|enjoyed|like) this (?:article|post|story)\b.{0,100}$|^\d[\d.,]*[km]? (?:likes?|restacks?|shares?|views?|aufrufe|retweets|reposts?|klicks)$/iu

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
    matches: (bare) => (shareLine.test(bare) && shareCore.test(bare)) || shareSentence.test(bare),
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
      /^(?:story|article|scroll|content) continues? (?:below|after)\b.{0,40}$|^continue(?:s)? (?:below|after the ad)\b.{0,20}$/iu,
      /^(?:der )?artikel geht (?:unten|nach|unter)\b.{0,40}weiter$|^weiter(?:lesen)? nach der (?:werbung|anzeige)$|^(?:nach|unter) der (?:werbung|anzeige) (?:geht|lesen|weiter)\b.{0,40}$/iu,
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
      /^by (?:clicking|continuing|using|signing up|subscribing|submitting)\b.{0,160}\byou (?:agree|consent|accept|acknowledge|confirm)\b/iu,
      /^mit (?:dem|ihrer|meiner|der) (?:klick|nutzung|anmeldung|registrierung)\b.{0,160}\b(?:stimmen|stimme|akzeptier\p{L}*|willig\p{L}*|erklär\p{L}*)\b/iu,
      /^cookie[ -]?(?:notice|hinweis|banner)\b|\b(?:we use|verwenden wir|nutzen wir|setzen wir) cookies\b/iu,
      /^(?:alle|all|accept all|alles|nur notwendige|manage|cookie[ -]?)\s?(?:akzeptieren|cookies|accept|ablehnen|einstellungen|settings|preferences|policy|richtlinie|consent|options)?(?: akzeptieren| ablehnen| zulassen)?$/iu,
      /^(?:accept|reject|decline|akzeptieren|ablehnen|zustimmen|agree|i agree|einverstanden)(?: all| cookies| and (?:close|continue)| und (?:schließen|weiter))*$/iu,
      /^(?:©|\(c\)|copyright)\s?(?:©\s?)?(?:\d{4}|by\b).{0,300}$|^copyright ©/iu,
      /\b(?:alle rechte vorbehalten|all rights reserved|may not be published, broadcast|nachdruck (?:nur|verboten))\b|^impressum\s?:/iu,
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
    matches: (bare) => placeholders(bare) || (consent.test(bare) && seeingForeign.test(bare)),
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
    ),
  },
  {
    id: 'mail-frame',
    languages: both,
    type: 'boilerplate',
    sub: null,
    reach: 'line',
    longest: 200,
    why: 'What mail programs and mailing lists put above and under a message.',
    matches: anyOf(
      /^(?:view (?:this )?(?:e-?mail |message )?in (?:your )?browser|im browser (?:ansehen|öffnen|anzeigen|lesen)|webversion|online-version)\b.{0,40}$/iu,
      /^(?:sent from my|von meinem .{2,40} gesendet|gesendet (?:von|mit)|get outlook for|diese nachricht wurde von meinem)\b.{0,60}$/iu,
      /^(?:(?:to )?unsubscribe|update your preferences|manage (?:your )?(?:subscription|preferences)|(?:vom newsletter )?(?:abmelden|abbestellen)|newsletter (?:abmelden|abbestellen)|you(?:[’']re| are) receiving this|sie erhalten diese (?:e-?mail|nachricht))\b.{0,180}$/iu,
    ),
  },
]
