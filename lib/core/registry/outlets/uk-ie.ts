import { rowsOf } from '../outlet'

const gb = rowsOf('GB', 'en')
const inLanguage = (language: string) => rowsOf('GB', language)
const ie = rowsOf('IE', 'en')

const newspapers = [
  gb(
    'The Guardian',
    ['Guardian', 'The Guardian UK', 'Guardian US'],
    ['theguardian.com', 'guardian.co.uk'],
    'print',
  ),
  gb('The Observer', ['Observer'], ['observer.co.uk'], 'print'),
  gb(
    'The Times',
    ['Times (London)', 'The Times of London', 'London Times', 'Londoner Times'],
    ['thetimes.com', 'thetimes.co.uk'],
    'print',
  ),
  gb('The Sunday Times', ['Sunday Times'], [], 'print', 'The Times'),
  gb('Financial Times', ['FT', 'FT.com', 'The Financial Times'], ['ft.com'], 'print'),
  gb(
    'The Telegraph',
    [
      'Telegraph',
      'Daily Telegraph',
      'The Daily Telegraph',
      'Sunday Telegraph',
      'The Sunday Telegraph',
    ],
    ['telegraph.co.uk'],
    'print',
  ),
  gb(
    'The Independent',
    ['Independent (London)', 'independent.co.uk'],
    ['independent.co.uk', 'the-independent.com'],
    'web',
  ),
  gb(
    'Daily Mail',
    [
      'The Daily Mail',
      'MailOnline',
      'Mail Online',
      'DailyMail.com',
      'Mail on Sunday',
      'The Mail on Sunday',
    ],
    ['dailymail.co.uk', 'mailonsunday.co.uk', 'dailymail.com'],
    'print',
  ),
  gb('The i Paper', ['i newspaper', 'iNews', 'The i'], ['inews.co.uk', 'theipaper.com'], 'print'),
  gb('The Sun', ['Sun (London)', 'Sun on Sunday'], ['thesun.co.uk', 'the-sun.com'], 'print'),
  gb('Daily Mirror', ['The Mirror', 'Mirror', 'Sunday Mirror'], ['mirror.co.uk'], 'print'),
  gb('Daily Express', ['The Express', 'Sunday Express'], ['express.co.uk'], 'print'),
  gb('Daily Star (UK)', ['Daily Star Sunday'], ['dailystar.co.uk'], 'print'),
  gb('Metro (UK)', ['Metro.co.uk', 'Metro UK'], ['metro.co.uk'], 'print'),
  gb(
    'The Standard',
    ['Evening Standard', 'London Evening Standard', 'The London Standard'],
    ['standard.co.uk'],
    'print',
  ),
  gb('City A.M.', ['City AM'], ['cityam.com'], 'print'),
  gb('Morning Star', ['The Morning Star'], ['morningstaronline.co.uk'], 'print'),
  gb('The Scotsman', ['Scotsman'], ['scotsman.com'], 'print'),
  gb(
    'The Herald (Glasgow)',
    ['Herald Scotland', 'Glasgow Herald'],
    ['heraldscotland.com'],
    'print',
  ),
  gb('The National (Scotland)', ['The National Scotland'], ['thenational.scot'], 'print'),
  gb('Belfast Telegraph', [], ['belfasttelegraph.co.uk'], 'print'),
  gb('The Jewish Chronicle', ['Jewish Chronicle', 'The JC'], ['thejc.com'], 'print'),
]

const broadcasters = [
  gb(
    'BBC',
    [
      'BBC News',
      'British Broadcasting Corporation',
      'BBC World Service',
      'BBC World',
      'BBC One',
      'BBC Radio 4',
      'BBC Newsnight',
      'BBC Panorama',
      'BBC Verify',
    ],
    ['bbc.com', 'bbc.co.uk'],
    'tv',
  ),
  inLanguage('ru')(
    'BBC Russian',
    ['BBC Russian Service', 'Русская служба Би-би-си', 'BBC auf Russisch'],
    [],
    'web',
    'BBC',
  ),
  inLanguage('fa')('BBC Persian', ['BBC Farsi'], [], 'tv', 'BBC'),
  inLanguage('ar')('BBC Arabic', [], [], 'tv', 'BBC'),
  gb('ITV News', ['ITV', 'ITN'], ['itv.com', 'itn.co.uk'], 'tv'),
  gb('Channel 4 News', ['Channel 4', 'C4 News'], ['channel4.com'], 'tv'),
  gb('Sky News', ['Sky News UK'], ['sky.com'], 'tv'),
  gb('GB News', [], ['gbnews.com'], 'tv'),
  gb('TalkTV', ['Talk TV', 'TalkRadio'], ['talk.tv'], 'tv'),
  gb('LBC', ['LBC News'], ['lbc.co.uk'], 'radio'),
  gb('Times Radio', [], [], 'radio', 'The Times'),
  inLanguage('fa')('Iran International', ['Iran Intl', 'IranIntl'], ['iranintl.com'], 'tv'),
  inLanguage('ar')(
    'Asharq Al-Awsat',
    ['Aschark al-Ausat', 'Asharq al Awsat', 'الشرق الأوسط'],
    ['aawsat.com'],
    'print',
  ),
  inLanguage('ar')(
    'Al-Quds Al-Arabi',
    ['Al Quds al Arabi', 'القدس العربي'],
    ['alquds.co.uk'],
    'print',
  ),
]

const magazinesAndSites = [
  gb('The Economist', ['Economist', 'economist.com'], ['economist.com'], 'print'),
  gb('The Spectator', ['Spectator'], ['spectator.co.uk', 'spectator.com'], 'print'),
  gb('New Statesman', ['The New Statesman'], ['newstatesman.com'], 'print'),
  gb('Prospect', ['Prospect Magazine'], ['prospectmagazine.co.uk'], 'print'),
  gb('Private Eye', [], ['private-eye.co.uk'], 'print'),
  gb('London Review of Books', ['LRB'], ['lrb.co.uk'], 'print'),
  gb('UnHerd', [], ['unherd.com'], 'web'),
  gb('Declassified UK', [], ['declassifieduk.org'], 'web'),
  gb('openDemocracy', ['Open Democracy'], ['opendemocracy.net'], 'web'),
  gb('Bellingcat', [], ['bellingcat.com'], 'web'),
  gb(
    'The Bureau of Investigative Journalism',
    ['TBIJ', 'Bureau of Investigative Journalism'],
    ['thebureauinvestigates.com'],
    'web',
  ),
  gb('Middle East Eye', ['MEE'], ['middleeasteye.net'], 'web'),
  gb('The New Arab', ['Al-Araby Al-Jadeed', 'Al-Araby'], ['newarab.com', 'alaraby.co.uk'], 'web'),
  gb('Amwaj.media', ['Amwaj'], ['amwaj.media'], 'web'),
  gb('Novara Media', ['Novara'], ['novaramedia.com'], 'web'),
  gb('The Canary', [], ['thecanary.co'], 'web'),
  gb('Tortoise', ['Tortoise Media'], ['tortoisemedia.com'], 'web'),
  gb('HuffPost UK', ['Huffington Post UK'], ['huffingtonpost.co.uk'], 'web', 'HuffPost'),
  gb('PoliticsHome', [], ['politicshome.com'], 'web'),
  gb('Press Gazette', [], ['pressgazette.co.uk'], 'web'),
  gb('Full Fact', [], ['fullfact.org'], 'web'),
  gb('Nature', ['Nature News'], ['nature.com'], 'print'),
  gb('New Scientist', [], ['newscientist.com'], 'print'),
  gb('The Lancet', ['Lancet'], ['thelancet.com'], 'print'),
  gb('The BMJ', ['BMJ', 'British Medical Journal'], ['bmj.com'], 'print'),
  gb('Jane’s', ['Janes', 'Jane’s Defence Weekly', 'Janes Defence Weekly'], ['janes.com'], 'print'),
  gb('Lloyd’s List', ['Lloyds List'], ['lloydslist.com'], 'web'),
]

const ireland = [
  ie('The Irish Times', ['Irish Times'], ['irishtimes.com'], 'print'),
  ie('Irish Independent', ['The Irish Independent', 'Independent.ie'], ['independent.ie'], 'print'),
  ie('Irish Examiner', ['The Irish Examiner'], ['irishexaminer.com'], 'print'),
  ie('RTÉ', ['RTE', 'RTÉ News', 'Raidió Teilifís Éireann'], ['rte.ie'], 'tv'),
  ie('The Journal (Ireland)', ['TheJournal.ie'], ['thejournal.ie'], 'web'),
  ie('Business Post', ['Sunday Business Post'], ['businesspost.ie'], 'print'),
]

/** The United Kingdom and Ireland. */
export const ukAndIreland = [...newspapers, ...broadcasters, ...magazinesAndSites, ...ireland]
