import { rowsOf } from '../outlet'

const cn = rowsOf('CN', 'zh')
const cnEnglish = rowsOf('CN', 'en')
const hk = rowsOf('HK', 'en')
const hkChinese = rowsOf('HK', 'zh')
const tw = rowsOf('TW', 'zh')
const twEnglish = rowsOf('TW', 'en')
const jp = rowsOf('JP', 'ja')
const jpEnglish = rowsOf('JP', 'en')
const kr = rowsOf('KR', 'ko')
const krEnglish = rowsOf('KR', 'en')
const kp = rowsOf('KP', 'ko')
const mn = rowsOf('MN', 'en')
const india = rowsOf('IN', 'en')
const hindi = rowsOf('IN', 'hi')
const pk = rowsOf('PK', 'en')
const pkUrdu = rowsOf('PK', 'ur')
const bd = rowsOf('BD', 'en')
const lk = rowsOf('LK', 'en')
const np = rowsOf('NP', 'en')
const af = rowsOf('AF', 'fa')
const sg = rowsOf('SG', 'en')
const my = rowsOf('MY', 'en')
const indonesia = rowsOf('ID', 'id')
const idEnglish = rowsOf('ID', 'en')
const ph = rowsOf('PH', 'en')
const th = rowsOf('TH', 'en')
const vn = rowsOf('VN', 'vi')
const mm = rowsOf('MM', 'en')
const kh = rowsOf('KH', 'en')
const kz = rowsOf('KZ', 'ru')
const kg = rowsOf('KG', 'ru')
const uz = rowsOf('UZ', 'uz')

const greaterChina = [
  cn(
    'Volkszeitung',
    ['People’s Daily', 'Renmin Ribao', '人民日报', 'People’s Daily Online'],
    ['people.com.cn', 'people.cn'],
    'print',
  ),
  cnEnglish(
    'Global Times',
    ['Huanqiu Shibao', '环球时报', 'The Global Times'],
    ['globaltimes.cn', 'huanqiu.com'],
    'print',
    'Volkszeitung',
  ),
  cnEnglish('China Daily', ['中国日报'], ['chinadaily.com.cn'], 'print'),
  cn(
    'CCTV',
    ['China Central Television', '央视'],
    ['cctv.com', 'cctv.cn'],
    'tv',
    'China Media Group',
  ),
  cnEnglish('CGTN', ['China Global Television Network'], ['cgtn.com'], 'tv', 'China Media Group'),
  cnEnglish(
    'China Radio International',
    ['CRI (China)', 'Radio China International'],
    ['cri.cn'],
    'radio',
    'China Media Group',
  ),
  cn('Caixin', ['Caixin Global', '财新'], ['caixin.com', 'caixinglobal.com'], 'web'),
  cn('The Paper', ['Pengpai', '澎湃新闻', 'Sixth Tone'], ['thepaper.cn', 'sixthtone.com'], 'web'),
  cn('Yicai', ['Yicai Global', '第一财经'], ['yicai.com', 'yicaiglobal.com'], 'web'),
  cn('Guancha', ['观察者网'], ['guancha.cn'], 'web'),
  hk('SCMP', ['South China Morning Post', 'The South China Morning Post'], ['scmp.com'], 'print'),
  hk('Hong Kong Free Press', ['HKFP'], ['hongkongfp.com'], 'web'),
  hk('RTHK', ['Radio Television Hong Kong'], ['rthk.hk'], 'radio'),
  hk('Asia Times', [], ['asiatimes.com'], 'web'),
  hk('The Standard (Hong Kong)', ['Hong Kong Standard'], ['thestandard.com.hk'], 'print'),
  hkChinese('Ming Pao', ['明報'], ['mingpao.com'], 'print'),
  hkChinese('Apple Daily', ['蘋果日報'], ['appledaily.com'], 'print'),
  hkChinese('Phoenix TV', ['ifeng', '凤凰卫视'], ['ifeng.com'], 'tv'),
  tw('Liberty Times', ['自由時報'], ['ltn.com.tw'], 'print', 'Liberty Times'),
  twEnglish('Taipei Times', [], ['taipeitimes.com'], 'print', 'Liberty Times'),
  tw('United Daily News', ['UDN', '聯合報'], ['udn.com'], 'print'),
  twEnglish('Taiwan News', [], ['taiwannews.com.tw'], 'web'),
]

const japanAndKorea = [
  jp('Asahi Shimbun', ['Asahi', '朝日新聞', 'The Asahi Shimbun'], ['asahi.com'], 'print'),
  jp('Yomiuri Shimbun', ['Yomiuri', '読売新聞', 'The Japan News'], ['yomiuri.co.jp'], 'print'),
  jp('Mainichi Shimbun', ['Mainichi', '毎日新聞', 'The Mainichi'], ['mainichi.jp'], 'print'),
  jp('Sankei Shimbun', ['Sankei', '産経新聞'], ['sankei.com'], 'print'),
  jp('Nikkei', ['Nihon Keizai Shimbun', '日本経済新聞'], ['nikkei.com'], 'print'),
  jpEnglish('Nikkei Asia', ['Nikkei Asian Review'], ['asia.nikkei.com'], 'web', 'Nikkei'),
  jpEnglish('The Japan Times', ['Japan Times'], ['japantimes.co.jp'], 'print'),
  jp('NHK', ['NHK World', 'Nippon Hoso Kyokai'], ['nhk.or.jp'], 'tv'),
  kr('Chosun Ilbo', ['Chosun', '조선일보', 'The Chosun Ilbo'], ['chosun.com'], 'print'),
  kr(
    'JoongAng Ilbo',
    ['Korea JoongAng Daily', '중앙일보'],
    ['joongang.co.kr', 'koreajoongangdaily.joins.com'],
    'print',
  ),
  kr('Dong-A Ilbo', ['Donga Ilbo', '동아일보'], ['donga.com'], 'print'),
  kr('Hankyoreh', ['The Hankyoreh', '한겨레'], ['hani.co.kr'], 'print'),
  kr('KBS', ['Korean Broadcasting System', 'KBS World'], ['kbs.co.kr'], 'tv'),
  krEnglish('The Korea Herald', ['Korea Herald'], ['koreaherald.com'], 'print'),
  krEnglish('The Korea Times', ['Korea Times'], ['koreatimes.co.kr'], 'print'),
  krEnglish('NK News', ['NK Pro'], ['nknews.org'], 'web'),
  krEnglish('Daily NK', ['DailyNK'], ['dailynk.com'], 'web'),
  kp('Rodong Sinmun', ['로동신문'], ['rodong.rep.kp'], 'print'),
  mn('The UB Post', ['UB Post'], [], 'print'),
]

const southAsia = [
  india(
    'The Times of India',
    ['Times of India', 'TOI (India)'],
    ['timesofindia.indiatimes.com'],
    'print',
  ),
  india('The Economic Times', ['Economic Times'], ['economictimes.indiatimes.com'], 'print'),
  india('The Hindu', [], ['thehindu.com'], 'print'),
  india('Hindustan Times', ['The Hindustan Times'], ['hindustantimes.com'], 'print'),
  india('Mint', ['Livemint'], ['livemint.com'], 'print'),
  india('The Indian Express', ['Indian Express'], ['indianexpress.com'], 'print'),
  india('The Telegraph (India)', ['Telegraph India'], ['telegraphindia.com'], 'print'),
  india('The Wire (India)', ['The Wire'], ['thewire.in'], 'web'),
  india('The Print', ['ThePrint'], ['theprint.in'], 'web'),
  india('Scroll', ['Scroll.in'], ['scroll.in'], 'web'),
  india('NDTV', ['New Delhi Television'], ['ndtv.com'], 'tv'),
  india('WION', [], ['wionews.com'], 'tv'),
  india('India Today', [], ['indiatoday.in'], 'print'),
  india('Republic TV', ['Republic World'], ['republicworld.com'], 'tv'),
  india('Firstpost', [], ['firstpost.com'], 'web'),
  hindi('Dainik Bhaskar', ['दैनिक भास्कर'], ['bhaskar.com'], 'print'),
  hindi('Dainik Jagran', ['दैनिक जागरण'], ['jagran.com'], 'print'),
  pk('Dawn', ['Dawn News', 'dawn.com'], ['dawn.com'], 'print'),
  pk('The News International', ['The News (Pakistan)'], ['thenews.com.pk'], 'print', 'Jang'),
  pk('The Express Tribune', ['Express Tribune'], ['tribune.com.pk'], 'print'),
  pkUrdu('Jang', ['Daily Jang', 'جنگ'], ['jang.com.pk'], 'print'),
  pkUrdu('Geo News', ['Geo TV'], ['geo.tv'], 'tv', 'Jang'),
  bd('The Daily Star (Bangladesh)', ['Daily Star (Bangladesh)'], ['thedailystar.net'], 'print'),
  bd('Prothom Alo', ['প্রথম আলো'], ['prothomalo.com'], 'print'),
  lk('Daily Mirror (Sri Lanka)', [], ['dailymirror.lk'], 'print'),
  np('The Kathmandu Post', ['Kathmandu Post'], ['kathmandupost.com'], 'print'),
  af('TOLOnews', ['Tolo News', 'Tolo'], ['tolonews.com'], 'tv'),
  af('Khaama Press', [], ['khaama.com'], 'web'),
  rowsOf('GB', 'fa')('Amu TV', ['Amu'], ['amu.tv'], 'tv'),
]

const southEastAsia = [
  sg('The Straits Times', ['Straits Times'], ['straitstimes.com'], 'print'),
  sg('CNA (Singapore)', ['Channel NewsAsia', 'Channel News Asia'], ['channelnewsasia.com'], 'tv'),
  my('The Star (Malaysia)', ['The Star Online'], ['thestar.com.my'], 'print'),
  my('Malaysiakini', [], ['malaysiakini.com'], 'web'),
  my('New Straits Times', ['NST'], ['nst.com.my'], 'print'),
  indonesia('Kompas', ['Kompas.com'], ['kompas.com', 'kompas.id'], 'print'),
  indonesia('Tempo', ['Majalah Tempo'], ['tempo.co'], 'print'),
  idEnglish('The Jakarta Post', ['Jakarta Post'], ['thejakartapost.com'], 'print'),
  ph('Philippine Daily Inquirer', ['Inquirer.net'], ['inquirer.net'], 'print'),
  ph('The Philippine Star', ['PhilStar', 'Philippine Star'], ['philstar.com'], 'print'),
  ph('Rappler', [], ['rappler.com'], 'web'),
  th('Bangkok Post', [], ['bangkokpost.com'], 'print'),
  th('The Nation (Thailand)', ['Nation Thailand'], ['nationthailand.com'], 'web'),
  vn('VnExpress', ['VnExpress International'], ['vnexpress.net'], 'web'),
  vn('Nhân Dân', ['Nhan Dan'], ['nhandan.vn'], 'print'),
  mm('The Irrawaddy', ['Irrawaddy'], ['irrawaddy.com'], 'web'),
  mm('Myanmar Now', [], ['myanmar-now.org'], 'web'),
  kh('The Phnom Penh Post', ['Phnom Penh Post'], ['phnompenhpost.com'], 'print'),
  rowsOf('US', 'en')('BenarNews', ['Benar News'], ['benarnews.org'], 'web', 'Radio Free Asia'),
]

const centralAsia = [
  kz('Tengrinews', ['Tengri News'], ['tengrinews.kz'], 'web'),
  kz('Vlast (Kasachstan)', ['Vlast.kz'], ['vlast.kz'], 'web'),
  rowsOf('KZ', 'en')('The Astana Times', ['Astana Times'], ['astanatimes.com'], 'web'),
  kg('24.kg', [], ['24.kg'], 'web'),
  kg('Kloop', [], ['kloop.kg'], 'web'),
  uz('Kun.uz', [], ['kun.uz'], 'web'),
]

/** East, south, south-east and central Asia. */
export const asia = [
  ...greaterChina,
  ...japanAndKorea,
  ...southAsia,
  ...southEastAsia,
  ...centralAsia,
]
