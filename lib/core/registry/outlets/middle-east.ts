import { rowsOf } from '../outlet'

const il = rowsOf('IL', 'he')
const ilEnglish = rowsOf('IL', 'en')
const ps = rowsOf('PS', 'ar')
const qa = rowsOf('QA', 'ar')
const qaEnglish = rowsOf('QA', 'en')
const ae = rowsOf('AE', 'ar')
const aeEnglish = rowsOf('AE', 'en')
const sa = rowsOf('SA', 'ar')
const saEnglish = rowsOf('SA', 'en')
const lb = rowsOf('LB', 'ar')
const lbEnglish = rowsOf('LB', 'en')
const lbFrench = rowsOf('LB', 'fr')
const eg = rowsOf('EG', 'ar')
const egEnglish = rowsOf('EG', 'en')
const tr = rowsOf('TR', 'tr')
const trEnglish = rowsOf('TR', 'en')
const ir = rowsOf('IR', 'fa')
const irEnglish = rowsOf('IR', 'en')
const iq = rowsOf('IQ', 'en')
const jo = rowsOf('JO', 'en')
const kw = rowsOf('KW', 'en')
const sy = rowsOf('SY', 'ar')
const ye = rowsOf('YE', 'ar')
const om = rowsOf('OM', 'en')

const israelAndPalestine = [
  il('Haaretz', ['Ha’aretz', 'הארץ', 'Haaretz.com'], ['haaretz.com', 'haaretz.co.il'], 'print'),
  il('TheMarker', ['The Marker'], ['themarker.com'], 'print', 'Haaretz'),
  il(
    'Jedi’ot Acharonot',
    ['Yedioth Ahronoth', 'Jediot Achronot', 'Yediot Aharonot', 'ידיעות אחרונות'],
    [],
    'print',
    'Yedioth',
  ),
  il('Ynet', ['Ynetnews', 'ynet.co.il'], ['ynet.co.il', 'ynetnews.com'], 'web', 'Yedioth'),
  il(
    'Israel Hayom',
    ['Israel HaJom', 'ישראל היום'],
    ['israelhayom.co.il', 'israelhayom.com'],
    'print',
  ),
  il('Maariv', ['Ma’ariv', 'מעריב'], ['maariv.co.il'], 'print'),
  il('Calcalist', ['CTech'], ['calcalist.co.il', 'calcalistech.com'], 'print', 'Yedioth'),
  il('Globes', [], ['globes.co.il'], 'print'),
  il('Walla', ['Walla News', 'Walla!'], ['walla.co.il'], 'web'),
  il('Kan', ['Kan News', 'KAN 11', 'כאן'], ['kan.org.il'], 'tv'),
  il(
    'Channel 12 (Israel)',
    ['N12', 'Keshet 12', 'Kanal 12 (Israel)', 'Mako'],
    ['n12.co.il', 'mako.co.il'],
    'tv',
  ),
  il('Channel 13 (Israel)', ['Reshet 13', 'Kanal 13 (Israel)'], ['13tv.co.il'], 'tv'),
  il('Channel 14 (Israel)', ['Now 14', 'Kanal 14 (Israel)'], ['now14.co.il'], 'tv'),
  il('Galatz', ['Galei Zahal', 'Army Radio (Israel)', 'Galei Tzahal'], ['glz.co.il'], 'radio'),
  il('Local Call', ['Sicha Mekomit'], ['mekomit.co.il'], 'web', '+972'),
  ilEnglish('+972 Magazine', ['972 Magazine', '+972'], ['972mag.com'], 'web', '+972'),
  ilEnglish('The Jerusalem Post', ['Jerusalem Post', 'JPost'], ['jpost.com'], 'print'),
  ilEnglish('The Times of Israel', ['Times of Israel', 'ToI'], ['timesofisrael.com'], 'web'),
  ilEnglish('i24NEWS', ['i24', 'i24 News'], ['i24news.tv'], 'tv'),
  ilEnglish(
    'Arutz Sheva',
    ['Israel National News', 'Arutz 7'],
    ['israelnationalnews.com', 'inn.co.il'],
    'web',
  ),
  ilEnglish('DEBKAfile', ['Debka'], ['debka.com'], 'web'),
  ps('Al-Quds (Zeitung)', ['Al-Quds (Jerusalem)', 'القدس'], ['alquds.com'], 'print'),
  ps('Al-Ayyam (Palästina)', ['Al-Ayyam (Ramallah)'], ['al-ayyam.ps'], 'print'),
  ps('Al-Aqsa TV', ['Al Aqsa TV'], [], 'tv'),
]

const gulf = [
  qa(
    'Al Jazeera',
    ['Al-Jazeera', 'Al Dschasira', 'Al-Dschasira', 'الجزيرة', 'Al Jazeera Arabic', 'Aljazeera'],
    ['aljazeera.net'],
    'tv',
  ),
  qaEnglish(
    'Al Jazeera English',
    ['AJE', 'Al Jazeera (English)', 'Al-Jazeera English', 'aljazeera.com'],
    ['aljazeera.com'],
    'tv',
    'Al Jazeera',
  ),
  qaEnglish('The Peninsula', ['The Peninsula Qatar'], ['thepeninsulaqatar.com'], 'print'),
  qaEnglish('Gulf Times', [], ['gulf-times.com'], 'print'),
  ae('Al Arabiya', ['Al-Arabiya', 'العربية', 'Al Arabija'], ['alarabiya.net'], 'tv'),
  ae('Sky News Arabia', [], ['skynewsarabia.com'], 'tv'),
  aeEnglish(
    'The National (UAE)',
    ['The National (Abu Dhabi)', 'thenationalnews.com'],
    ['thenationalnews.com', 'thenational.ae'],
    'print',
  ),
  aeEnglish('Gulf News', [], ['gulfnews.com'], 'print'),
  aeEnglish('Khaleej Times', [], ['khaleejtimes.com'], 'print'),
  sa('Okaz', ['Ukaz', 'عكاظ'], ['okaz.com.sa'], 'print'),
  sa('Al-Hadath', ['Al Hadath', 'الحدث'], [], 'tv', 'Al Arabiya'),
  saEnglish('Arab News', [], ['arabnews.com'], 'print'),
  saEnglish('Saudi Gazette', [], ['saudigazette.com.sa'], 'print'),
  kw('Kuwait Times', [], ['kuwaittimes.com'], 'print'),
  kw('Arab Times (Kuwait)', ['Arab Times Online'], ['arabtimesonline.com'], 'print'),
  om('Times of Oman', [], ['timesofoman.com'], 'print'),
]

const levantAndNile = [
  lb('An-Nahar', ['Annahar', 'النهار'], ['annahar.com'], 'print'),
  lb('Al-Akhbar', ['Al Akhbar', 'الأخبار'], ['al-akhbar.com'], 'print'),
  lb('Al Mayadeen', ['Al-Mayadeen', 'الميادين'], ['almayadeen.net'], 'tv'),
  lb('Al-Manar', ['Al Manar', 'المنار'], ['almanar.com.lb'], 'tv'),
  lb('LBCI', ['LBC (Libanon)'], ['lbcgroup.tv'], 'tv'),
  lbEnglish('The Cradle', [], ['thecradle.co'], 'web'),
  lbEnglish('The Daily Star (Lebanon)', ['Daily Star (Lebanon)'], [], 'print'),
  lbFrench(
    'L’Orient-Le Jour',
    ['L’Orient Today', 'L’Orient Le Jour'],
    ['lorientlejour.com', 'today.lorientlejour.com'],
    'print',
  ),
  sy('Enab Baladi', ['عنب بلدي'], ['enabbaladi.net'], 'web'),
  jo('The Jordan Times', ['Jordan Times'], ['jordantimes.com'], 'print'),
  jo('Roya News', ['Roya'], ['royanews.tv'], 'tv'),
  iq('Rudaw', ['Rudaw Media Network'], ['rudaw.net'], 'tv'),
  iq('Kurdistan 24', ['K24 (Kurdistan)'], ['kurdistan24.net'], 'tv'),
  iq('Shafaq News', ['Shafaaq News'], ['shafaq.com'], 'web'),
  iq('Al Sumaria', ['Alsumaria'], ['alsumaria.tv'], 'tv'),
  ye('Al-Masirah', ['Al Masirah', 'المسيرة'], ['almasirah.net.ye'], 'tv'),
  eg('Al-Ahram', ['Al Ahram', 'الأهرام'], ['ahram.org.eg'], 'print'),
  egEnglish('Ahram Online', ['Al-Ahram Weekly'], ['english.ahram.org.eg'], 'web', 'Al-Ahram'),
  eg(
    'Al-Masry Al-Youm',
    ['Egypt Independent', 'المصري اليوم'],
    ['almasryalyoum.com', 'egyptindependent.com'],
    'print',
  ),
  eg('Youm7', ['Al-Youm Al-Sabea', 'اليوم السابع'], ['youm7.com'], 'print'),
  eg('Al-Qahera News', ['Al Qahera News', 'القاهرة الإخبارية'], ['alqaheranews.net'], 'tv'),
  egEnglish('Mada Masr', [], ['madamasr.com'], 'web'),
]

const turkey = [
  tr('Hürriyet', ['Hurriyet'], ['hurriyet.com.tr'], 'print'),
  trEnglish(
    'Hürriyet Daily News',
    ['Hurriyet Daily News'],
    ['hurriyetdailynews.com'],
    'print',
    'Hürriyet',
  ),
  tr('Milliyet', [], ['milliyet.com.tr'], 'print'),
  tr('Sabah', [], ['sabah.com.tr'], 'print', 'Turkuvaz'),
  trEnglish('Daily Sabah', [], ['dailysabah.com'], 'print', 'Turkuvaz'),
  tr('Cumhuriyet', [], ['cumhuriyet.com.tr'], 'print'),
  tr('Sözcü', ['Sozcu'], ['sozcu.com.tr'], 'print'),
  tr('Yeni Şafak', ['Yeni Safak'], ['yenisafak.com'], 'print'),
  tr('BirGün', ['Birgun'], ['birgun.net'], 'print'),
  tr('Evrensel', [], ['evrensel.net'], 'print'),
  tr('Habertürk', ['Haberturk'], ['haberturk.com'], 'tv'),
  tr('NTV (Türkiye)', ['NTV (Türkei)', 'ntv.com.tr'], ['ntv.com.tr'], 'tv'),
  tr('CNN Türk', ['CNN Turk'], ['cnnturk.com'], 'tv'),
  tr(
    'TRT',
    ['TRT Haber', 'Türkiye Radyo ve Televizyon Kurumu'],
    ['trt.net.tr', 'trthaber.com'],
    'tv',
  ),
  trEnglish('TRT World', [], ['trtworld.com'], 'tv', 'TRT'),
  tr('Halk TV', ['Halk TV (Türkei)'], ['halktv.com.tr'], 'tv'),
  tr('T24', [], ['t24.com.tr'], 'web'),
  tr('Medyascope', [], ['medyascope.tv'], 'web'),
  tr('Bianet', [], ['bianet.org'], 'web'),
  trEnglish('Ahval', ['Ahval News'], ['ahvalnews.com'], 'web'),
  trEnglish('Turkish Minute', [], ['turkishminute.com'], 'web'),
]

const iran = [
  ir('Kayhan', ['Keyhan', 'کیهان'], ['kayhan.ir'], 'print'),
  ir('Hamshahri', ['همشهری'], ['hamshahrionline.ir'], 'print'),
  ir('Schargh', ['Shargh', 'شرق'], ['sharghdaily.com'], 'print'),
  ir('Etemad', ['Etemaad', 'اعتماد'], ['etemadnewspaper.ir'], 'print'),
  ir(
    'IRIB',
    ['Islamic Republic of Iran Broadcasting', 'ParsToday', 'Pars Today'],
    ['iribnews.ir', 'parstoday.ir'],
    'tv',
  ),
  irEnglish('Press TV', ['PressTV'], ['presstv.ir', 'presstv.com'], 'tv', 'IRIB'),
  ir('Al-Alam', ['Al Alam', 'العالم'], ['alalam.ir'], 'tv', 'IRIB'),
  irEnglish('Tehran Times', ['The Tehran Times'], ['tehrantimes.com'], 'print'),
  rowsOf('NL', 'fa')('Radio Zamaneh', ['Zamaneh'], ['radiozamaneh.com'], 'radio'),
]

/** Israel and Palestine, the Gulf, the Levant and Egypt, Turkey, Iran. */
export const middleEast = [...israelAndPalestine, ...gulf, ...levantAndNile, ...turkey, ...iran]
