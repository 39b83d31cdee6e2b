import { rowsOf } from '../outlet'

const za = rowsOf('ZA', 'en')
const afrikaans = rowsOf('ZA', 'af')
const ng = rowsOf('NG', 'en')
const ke = rowsOf('KE', 'en')
const gh = rowsOf('GH', 'en')
const ug = rowsOf('UG', 'en')
const tz = rowsOf('TZ', 'en')
const et = rowsOf('ET', 'en')
const sd = rowsOf('SD', 'en')
const rw = rowsOf('RW', 'en')
const zw = rowsOf('ZW', 'en')
const zm = rowsOf('ZM', 'en')
const na = rowsOf('NA', 'en')
const naGerman = rowsOf('NA', 'de')
const mu = rowsOf('MU', 'fr')
const ma = rowsOf('MA', 'fr')
const dz = rowsOf('DZ', 'fr')
const dzArabic = rowsOf('DZ', 'ar')
const tn = rowsOf('TN', 'fr')
const ly = rowsOf('LY', 'en')
const sn = rowsOf('SN', 'fr')
const ci = rowsOf('CI', 'fr')
const ml = rowsOf('ML', 'fr')
const cm = rowsOf('CM', 'fr')
const cd = rowsOf('CD', 'fr')
const mz = rowsOf('MZ', 'pt')
const ao = rowsOf('AO', 'pt')

/** Africa, without Egypt (see the Middle East). */
export const africa = [
  za('Daily Maverick', [], ['dailymaverick.co.za'], 'web'),
  za('Mail & Guardian', ['Mail and Guardian', 'M&G'], ['mg.co.za'], 'print'),
  za('News24', [], ['news24.com'], 'web'),
  za('Sunday Times (South Africa)', ['TimesLIVE'], ['timeslive.co.za'], 'print'),
  za('Business Day (South Africa)', ['BusinessLIVE'], ['businesslive.co.za'], 'print'),
  za('IOL', ['Independent Online', 'The Star (Johannesburg)'], ['iol.co.za'], 'web'),
  za(
    'SABC',
    ['SABC News', 'South African Broadcasting Corporation'],
    ['sabcnews.com', 'sabc.co.za'],
    'tv',
  ),
  za('eNCA', [], ['enca.com'], 'tv'),
  za('AllAfrica', ['allAfrica.com'], ['allafrica.com'], 'web'),
  za('amaBhungane', [], ['amabhungane.org'], 'web'),
  afrikaans('Netwerk24', ['Die Burger', 'Beeld'], ['netwerk24.com'], 'web'),
  ng('Premium Times', ['Premium Times Nigeria'], ['premiumtimesng.com'], 'web'),
  ng('Punch (Nigeria)', ['The Punch'], ['punchng.com'], 'print'),
  ng('The Guardian (Nigeria)', ['Guardian Nigeria'], ['guardian.ng'], 'print'),
  ng('Vanguard (Nigeria)', ['Vanguard News'], ['vanguardngr.com'], 'print'),
  ng('ThisDay', ['This Day'], ['thisdaylive.com'], 'print'),
  ng('Sahara Reporters', ['SaharaReporters'], ['saharareporters.com'], 'web'),
  ng('HumAngle', [], ['humanglemedia.com'], 'web'),
  ke(
    'Daily Nation',
    ['Nation (Kenya)', 'Nation.Africa', 'Sunday Nation'],
    ['nation.africa'],
    'print',
    'Nation Media Group',
  ),
  ke(
    'The EastAfrican',
    ['The East African'],
    ['theeastafrican.co.ke'],
    'print',
    'Nation Media Group',
  ),
  ke('The Standard (Kenya)', ['Standard (Kenya)'], ['standardmedia.co.ke'], 'print'),
  ke('The Star (Kenya)', [], ['the-star.co.ke'], 'print'),
  ke('The Elephant', [], ['theelephant.info'], 'web'),
  ug(
    'Daily Monitor (Uganda)',
    ['Monitor (Uganda)'],
    ['monitor.co.ug'],
    'print',
    'Nation Media Group',
  ),
  ug('New Vision', ['The New Vision'], ['newvision.co.ug'], 'print'),
  tz('The Citizen (Tanzania)', [], ['thecitizen.co.tz'], 'print', 'Nation Media Group'),
  rw('The New Times (Rwanda)', ['New Times (Rwanda)'], ['newtimes.co.rw'], 'print'),
  gh('Daily Graphic', ['Graphic Online'], ['graphic.com.gh'], 'print'),
  gh('Joy News', ['MyJoyOnline', 'Joy FM'], ['myjoyonline.com'], 'radio'),
  et('Addis Standard', [], ['addisstandard.com'], 'web'),
  et('The Reporter (Ethiopia)', ['Reporter Ethiopia'], ['thereporterethiopia.com'], 'print'),
  sd('Sudan Tribune', [], ['sudantribune.com'], 'web'),
  rowsOf('NL', 'en')('Dabanga', ['Radio Dabanga', 'Dabanga Sudan'], ['dabangasudan.org'], 'radio'),
  zw('The Herald (Zimbabwe)', ['Herald (Zimbabwe)'], ['herald.co.zw'], 'print'),
  zw('NewsDay (Zimbabwe)', [], ['newsday.co.zw'], 'print'),
  zm('Lusaka Times', [], ['lusakatimes.com'], 'web'),
  na('The Namibian', ['Namibian'], ['namibian.com.na'], 'print'),
  naGerman(
    'Allgemeine Zeitung (Namibia)',
    ['Allgemeine Zeitung (Windhoek)'],
    ['az.com.na'],
    'print',
  ),
  mu('L’Express (Maurice)', ['L’Express (Mauritius)'], ['lexpress.mu'], 'print'),
  ma('Le360', ['Le 360'], ['le360.ma'], 'web'),
  ma('Hespress', [], ['hespress.com'], 'web'),
  ma('Le Matin (Maroc)', ['Le Matin du Sahara'], ['lematin.ma'], 'print'),
  ma('TelQuel', [], ['telquel.ma'], 'print'),
  dz('El Watan', [], ['elwatan-dz.com', 'elwatan.com'], 'print'),
  dz('TSA (Algérie)', ['Tout sur l’Algérie'], ['tsa-algerie.com'], 'web'),
  dzArabic('El Khabar', ['الخبر'], ['elkhabar.com'], 'print'),
  tn('La Presse (Tunisie)', ['La Presse de Tunisie'], ['lapresse.tn'], 'print'),
  tn('Nawaat', [], ['nawaat.org'], 'web'),
  ly('The Libya Observer', ['Libya Observer'], ['libyaobserver.ly'], 'web'),
  ly('Libya Herald', [], ['libyaherald.com'], 'web'),
  sn('Le Soleil', ['Le Soleil (Sénégal)'], ['lesoleil.sn'], 'print'),
  sn('Seneweb', [], ['seneweb.com'], 'web'),
  ci('Fraternité Matin', ['Fraternite Matin'], ['fratmat.info'], 'print'),
  ml('Maliweb', [], ['maliweb.net'], 'web'),
  cm('Cameroon Tribune', [], ['cameroon-tribune.cm'], 'print'),
  cd('Radio Okapi', [], ['radiookapi.net'], 'radio'),
  cd('Actualité.cd', ['Actualite.cd'], ['actualite.cd'], 'web'),
  mz('Carta de Moçambique', ['Carta de Mocambique'], ['cartamz.com'], 'web'),
  ao('Jornal de Angola', [], ['jornaldeangola.ao'], 'print'),
  ao('Maka Angola', [], ['makaangola.org'], 'web'),
]
