import { anyOf, type FurnitureRule } from './rule'

/** Headings of lists that lead to other articles; the lines below them are those articles' teasers. */
export const listOpeners: readonly FurnitureRule[] = [
  {
    id: 'teaser-list-de',
    languages: ['de'],
    type: 'boilerplate',
    sub: 'teaser',
    reach: 'list',
    longest: 80,
    why: 'German headings of teaser lists.',
    matches: anyOf(
      /^mehr(?: artikel| meldungen| nachrichten)? zu(?:m| diesem) thema$|^zum thema$|^mehr zum artikel$/iu,
      /^(?:das|dies|folgendes)? ?(?:könnte|dürfte) (?:sie|dich|euch) (?:auch |ebenfalls )?interessieren$/iu,
      /^(?:auch|ebenfalls|außerdem) (?:interessant|lesenswert|spannend)$|^(?:das |was )?(?:andere|leser) (?:lesen|interessiert).*$/iu,
      /^(?:lesen|sehen|hören) sie (?:auch|mehr|dazu(?: auch)?|weiter|hierzu|jetzt|als nächstes)(?: zum thema)?$|^lies (?:auch|mehr|dazu)$|^siehe auch$/iu,
      /^(?:die )?(?:meist|am meisten|häufig) ?(?:gelesen|geklickt|kommentiert|geteilt|empfohlen)\p{L}*(?: artikel| beiträge| meldungen)?(?: heute| der woche)?$|^meistgelesen\p{L}*.{0,30}$/iu,
      /^(?:weitere|ähnliche|verwandte|neue(?:ste)?|neueste|aktuelle|letzte|beliebte(?:ste)?|empfohlene|passende|alle|andere|unsere neuesten) (?:artikel|beiträge|themen|meldungen|nachrichten|news|videos|links|geschichten|texte|inhalte|berichte|kommentare|stories)(?: .{0,40})?$/iu,
      /^(?:top|themen|news)[ -]?(?:themen|news|artikel|stories|meldungen|videos|nachrichten|ticker|des tages)$|^(?:aktuelles: |die )?schlagzeilen(?: des tages)?$|^themen des tages$|^newsticker$/iu,
      /^(?:unsere |redaktionelle )?(?:empfehlungen|lese(?:tipps|empfehlungen)|leseempfehlung|lesetipp|buchtipps?)(?: der redaktion| für sie| des tages)?$/iu,
      /^mehr (?:aus|von|zu|über|auf) (?:\S+ ?){1,5}$|^(?:alles|mehr) zum thema .{2,40}$|^aus dem archiv$|^aus unserem angebot$|^mehr lesen über$|^lest auch$/iu,
      /^(?:themen|orte|links?|weiterführende links|videos?|bilderstrecken?|mehr news|fotostrecken?)$/iu,
      /^(?:nächster|vorheriger|voriger) (?:artikel|beitrag)$|^(?:partnerangebote|partnerinhalte|services|rechner und tools|angebote)$/iu,
    ),
  },
  {
    id: 'teaser-list-en',
    languages: ['en'],
    type: 'boilerplate',
    sub: 'teaser',
    reach: 'list',
    longest: 80,
    why: 'English headings of teaser lists.',
    matches: anyOf(
      /^related(?: (?:articles?|stor(?:y|ies)|posts?|news|content|coverage|topics?|links?|reading|videos?|items|to this story))?$/iu,
      /^(?:recommended|suggested|editors?[’']?s?[’']? (?:picks?|choice)|our picks|picked)(?: for you| stories| reading| articles| videos| by .{2,30})?$/iu,
      /^(?:you|readers) (?:may|might|will|also)(?: also)? (?:like|enjoy|love|read|want to read|be interested in)\b.{0,30}$/iu,
      /^more(?: top| news| stories| articles| coverage| headlines| reporting| videos)*(?: (?:from|in|on|about|like|by) .{1,40}| stories| news| coverage| headlines| articles| videos| to (?:read|explore))$/iu,
      /^(?:most|top|trending|popular|latest|recent|breaking|other|new)[ -](?:read|viewed|popular|shared|commented|watched|recent|stories|news|posts|headlines|articles|comments|videos|topics|now|today|searches|reads|picks)(?: .{0,30})?$|^(?:the )?latest$|^trending$|^popular$/iu,
      /^(?:see also|read (?:next|also|this next|more stories)|also read|further reading|up next|what to read next|don[’']?t miss|must[ -]reads?|in other news|next up|keep reading|explore more|discover more|elsewhere)\b.{0,30}$/iu,
      /^(?:next|previous) (?:article|post|story)$|^(?:around the web|from our partners|from the web|promoted stories|sponsored stories|paid content|you missed|in case you missed it|from the archives?)$/iu,
      /^(?:recommended stories|list of \d+ items|list \d+ of \d+|end of list)$/iu,
    ),
  },
]
