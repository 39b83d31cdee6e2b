/** What of a page is not the article, by what it is. */
export type Aside =
  | 'navigation'
  | 'related'
  | 'comments'
  | 'share'
  | 'offer'
  | 'advertisement'
  | 'consent'
  | 'author'
  | 'byline'
  | 'date'
  | 'section'
  | 'tags'
  | 'caption'
  | 'credit'
  | 'embed'
  | 'frame'

/** The words by which newsrooms' software calls its parts; the first that matches decides. */
const vocabulary: readonly (readonly [Aside, RegExp])[] = [
  ['consent', /-(?:cookies?|consent|gdpr|dsgvo|cmp|onetrust|usercentrics|privacy|datenschutz)-/u],
  [
    'credit',
    /-(?:credits?|copyright|photo-credit|bildnachweis|bildquelle|fotocredit|image-source|img-source)-/u,
  ],
  [
    'caption',
    /-(?:captions?|figcaption|bildunterschrift|bildtext|caption-text|legend|legende|bu)-|(?:bild|image|img|picture|photo|foto|media|gallery)-(?:info|text|title|description|desc|legend|subtitle|unterschrift|untertitel|caption)-/u,
  ],
  [
    'comments',
    /-(?:comments?|commentlist|disqus|kommentare?|kommentarbereich|respond|livefyre|replies|leserkommentare?|guestbook|coral|viafoura|openweb)-/u,
  ],
  [
    'share',
    /-(?:whatsapp|telegram|share|shares|sharing|shared|sharebar|shareaholic|social|socials|socialmedia|addthis|sharedaddy|addtoany|teilen|follow|bookmarks?)-/u,
  ],
  [
    'offer',
    /-(?:newsletters?|subscribe|subscription|subscriptions|signup|sign-up|abo|abos|abonnieren|donate|donation|spenden|promo|promos|promotion|promobox|cta|call-to-action|login|signin|sign-in|register|registration|mailchimp|optin|opt-in|piano|upsell|regwall|crowdfunding|app-download)-/u,
  ],
  [
    'advertisement',
    /-(?:ad|ads|adv|advert|adverts|advertisement|advertising|advertorial|adsense|adslot|adspace|adbox|adunit|ad-unit|ad-slot|adwrapper|anzeige|anzeigen|werbung|sponsor|sponsors|sponsored|dfp|gpt|banner|banners|outbrain|taboola|plista|ligatus|nativendo|revcontent|skyscraper|medrec|leaderboard|affiliate|commercial)-/u,
  ],
  [
    'related',
    /-(?:related|relateds|relatedposts?|recommended|recommendations?|recommender|recirc|recirculation|read-more|readmore|readalso|read-also|more-stories|more-news|more-articles|more-on|teaser-list|teaserlist|teasers|teaser-box|teaserbox|trending|popular|most-read|mostread|most-popular|meistgelesen|onward|further|also-like|similar|up-next|upnext|next-article|link-list|linklist|linkbox|verwandt|verwandte|weitere|weiterlesen|mehr-zum-thema|zum-thema|jetpack-related|yarpp|crp|next-prev|prev-next|post-navigation|nav-links|latest|recent-posts|recentposts|see-also|siehe-auch|in-other-news|story-feed|card-list|carousel|slider|swiper|topics?-list|collection-list|read-next|linked-article|linked-articles|inline-link|inline-article|lesetipps?|topstories|newsticker)-/u,
  ],
  [
    'navigation',
    /-(?:nav|navi|navigation|navbar|navigations|menu|menus|submenu|breadcrumbs?|crumbs?|pagination|pager|paging|toolbar|sitemap|skiplinks?|skip-link|sidebar|side-bar|sidebars|widget|widgets|widget-area|masthead|footer|siteheader|site-header|page-header|topbar|top-bar|toc|table-of-contents|inhaltsverzeichnis|search|searchform|suche|modal|popup|overlay|tooltip|dialog|lightbox|toast|notification|print-only|printonly|colophon|ticker|offcanvas|flyout|rightrail|right-rail|left-rail)-/u,
  ],
  [
    'frame',
    /-(?:pullquote|pull-quote|zitatbox|infobox|info-box|factbox|fact-box|faktenbox|infokasten|expandable|expandable-box|zusatzinfo|hintergrundbox|media-player|video-player|audio-player|player|embed|embedded|oembed|datawrapper|infogram|opta|poll|quiz|survey|umfrage|liveticker-nav)-/u,
  ],
  [
    'author',
    /-(?:author-bio|author-box|authorbox|author-info|author-card|author-profile|authors-bio|about-author|about-the-author|about-authors|bio|biography|autor-info|autorenbox|autor-box|contributor-bio|vita)-/u,
  ],
  [
    'byline',
    /-(?:byline|bylines|author|authors|autor|autoren|authorline|writer|writers|writtenby|contributor|contributors|post-author|entry-author|article-author|author-name|vcard)-/u,
  ],
  [
    'date',
    /-(?:date|dates|datetime|dateline|published|pubdate|publish-date|timestamp|post-date|entry-date|datum|updated|last-modified|post-meta|entry-meta|postmeta|entrymeta|article-meta|article-info|article-infos|meta-data|metadata|post-info|reading-time|read-time|lesezeit|byline-date|meta)-/u,
  ],
  [
    'section',
    /-(?:kicker|eyebrow|overline|dachzeile|rubrik|ressort|section-label|section-name|category|categories|topline|headline-prefix|spitzmarke)-/u,
  ],
  [
    'tags',
    /-(?:tags|taglist|tag-list|tagcloud|tag-cloud|keywords?|post-tags|entry-tags|article-tags|schlagworte|schlagwoerter|cat-links|tags-links|topics|entry-footer|post-footer|article-footer|article-tools|tools|actions|action-bar|toolbox|functions|rating|ratings|votes|likes|reactions|feedback)-/u,
  ],
  [
    'embed',
    /-(?:twitter-tweet|tweet|instagram-media|fb-post|facebook-post|tiktok-embed|social-embed|reddit-card|bluesky-embed|mastodon-embed)-/u,
  ],
]

const byTag: Readonly<Record<string, Aside>> = {
  nav: 'navigation',
  aside: 'frame',
  footer: 'frame',
  form: 'frame',
  dialog: 'frame',
  menu: 'navigation',
  address: 'author',
  figcaption: 'caption',
  figure: 'caption',
  caption: 'caption',
}
const byRole: Readonly<Record<string, Aside>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  toolbar: 'navigation',
  tablist: 'navigation',
  search: 'navigation',
  banner: 'frame',
  contentinfo: 'frame',
  complementary: 'frame',
  dialog: 'frame',
  alertdialog: 'frame',
  alert: 'frame',
  note: 'frame',
}

const remembered = new Map<string, Aside | null>()
const mostRemembered = 20_000

/** What kind of aside a name betrays, or null. */
export function asideByNames(names: string): Aside | null {
  if (names === '') return null
  const known = remembered.get(names)
  if (known !== undefined) return known
  const found = vocabulary.find(([, words]) => words.test(names))?.[0] ?? null
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(names, found)
  return found
}

/** The whole page, or a post with the classes of everything it is filed under: such names tell of no aside. */
const whole = /^(?:html|body|main)$/u
const post = /-(?:hentry|type-post|post-\d+)-/u
/** An article may itself be a comment, a teaser or an advertisement, and nothing smaller. */
const articles: ReadonlySet<Aside> = new Set<Aside>(['comments', 'related', 'advertisement'])

/** What kind of aside an element is by its tag, its role or its names, or null. */
export function asideOf(tag: string, role: string, names: string): Aside | null {
  const known = byTag[tag] ?? byRole[role]
  if (known) return known
  if (whole.test(tag) || post.test(names)) return null
  const named = asideByNames(names)
  return named && tag === 'article' && !articles.has(named) ? null : named
}
