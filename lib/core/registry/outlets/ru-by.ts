import { rowsOf } from '../outlet'

const ru = rowsOf('RU', 'ru')
const ruGerman = rowsOf('RU', 'de')
const ruEnglish = rowsOf('RU', 'en')
const inLanguage = (language: string) => rowsOf('RU', language)
const abroad = (country: string) => rowsOf(country, 'ru')
const by = rowsOf('BY', 'ru')

const stateOwned = [
  ruEnglish(
    'RT',
    ['Russia Today', 'RT.com', 'RT News', 'RT International', 'RT English'],
    ['rt.com', 'russiatoday.com'],
    'tv',
  ),
  ruGerman(
    'RT DE',
    ['RT Deutsch', 'RT Deutschland', 'rtde', 'de.rt.com', 'RT auf Deutsch'],
    ['de.rt.com', 'rtde.live', 'rtde.tech', 'freedert.online'],
    'tv',
    'RT',
  ),
  ru('RT на русском', ['RT Russian', 'RT Russisch'], ['russian.rt.com'], 'web', 'RT'),
  inLanguage('es')(
    'RT en Español',
    ['RT Spanish', 'Actualidad RT', 'RT Actualidad'],
    ['actualidad.rt.com'],
    'tv',
    'RT',
  ),
  inLanguage('ar')('RT Arabic', ['RT Arabisch', 'Rusiya Al-Yaum'], ['arabic.rt.com'], 'tv', 'RT'),
  inLanguage('fr')(
    'RT France',
    ['RT en français', 'RT Frankreich'],
    ['francais.rt.com'],
    'tv',
    'RT',
  ),
  ruEnglish('Ruptly', [], ['ruptly.tv', 'ruptly.agency'], 'tv', 'RT'),
  ruEnglish(
    'Sputnik',
    ['Sputnik News', 'Sputnik International', 'Sputnik Globe'],
    ['sputniknews.com', 'sputnikglobe.com'],
    'web',
    'Rossija Sewodnja',
  ),
  ruGerman(
    'SNA',
    ['Sputnik Deutschland', 'SNA News', 'Sputnik DE', 'Sputnik Deutsch'],
    ['snanews.de', 'de.sputniknews.com'],
    'web',
    'Rossija Sewodnja',
  ),
  ru('InoSMI', ['ИноСМИ', 'Inosmi.ru'], ['inosmi.ru'], 'web', 'Rossija Sewodnja'),
  ru('Ukraina.ru', ['Украина.ру'], ['ukraina.ru'], 'web', 'Rossija Sewodnja'),
  ru(
    'Perwy Kanal',
    ['Channel One Russia', 'Pervy Kanal', 'Erster Kanal (Russland)', 'Первый канал'],
    ['1tv.ru'],
    'tv',
  ),
  ru(
    'Rossija 1',
    ['Rossiya 1', 'Россия 1', 'Vesti', 'Westi', 'Вести', 'VGTRK'],
    ['vesti.ru', 'smotrim.ru'],
    'tv',
    'VGTRK',
  ),
  ru('Rossija 24', ['Rossiya 24', 'Россия 24'], [], 'tv', 'VGTRK'),
  ru('NTW (Russland)', ['NTV (Russia)', 'НТВ', 'NTV Russland'], ['ntv.ru'], 'tv'),
  ru('Swesda', ['Zvezda', 'TV Zvezda', 'Звезда'], ['tvzvezda.ru'], 'tv'),
  ru('Krasnaja Swesda', ['Krasnaya Zvezda', 'Красная звезда'], ['redstar.ru'], 'print'),
  ru(
    'Rossijskaja Gaseta',
    ['Rossiyskaya Gazeta', 'Российская газета', 'RG.ru'],
    ['rg.ru'],
    'print',
  ),
  ru(
    'Parlamentskaja Gaseta',
    ['Parlamentskaya Gazeta', 'Парламентская газета'],
    ['pnp.ru'],
    'print',
  ),
]

const privatelyOwned = [
  ru('Kommersant', ['Коммерсантъ', 'Коммерсант', 'Kommersant FM'], ['kommersant.ru'], 'print'),
  ru('Wedomosti', ['Vedomosti', 'Ведомости'], ['vedomosti.ru'], 'print'),
  ru('RBK', ['RBC', 'РБК', 'RBC (Russia)', 'RBC Group'], ['rbc.ru'], 'web'),
  ru('Iswestija', ['Izvestia', 'Izvestiya', 'Известия'], ['iz.ru'], 'print'),
  ru(
    'Komsomolskaja Prawda',
    ['Komsomolskaya Pravda', 'KP.ru', 'Комсомольская правда'],
    ['kp.ru'],
    'print',
  ),
  ru(
    'Moskowski Komsomolez',
    ['Moskovsky Komsomolets', 'MK.ru', 'Московский комсомолец'],
    ['mk.ru'],
    'print',
  ),
  ru('Nesawissimaja Gaseta', ['Nezavisimaya Gazeta', 'Независимая газета'], ['ng.ru'], 'print'),
  ru('Argumenty i Fakty', ['AiF', 'Аргументы и факты'], ['aif.ru'], 'print'),
  ru('Prawda', ['Prawda (Russland)', 'Правда', 'Gazeta Pravda'], ['gazeta-pravda.ru'], 'print'),
  ru('Pravda.ru', ['Правда.Ру', 'Prawda.ru'], ['pravda.ru'], 'web'),
  ru('Gazeta.ru', ['Газета.Ru', 'Gaseta.ru'], ['gazeta.ru'], 'web'),
  ru('Lenta.ru', ['Лента.ру', 'Lenta'], ['lenta.ru'], 'web'),
  ru('Wsgljad', ['Vzglyad', 'Взгляд'], ['vz.ru'], 'web'),
  ru('Fontanka', ['Fontanka.ru', 'Фонтанка'], ['fontanka.ru'], 'web'),
  ru('Life', ['Life.ru', 'LifeNews'], ['life.ru'], 'web'),
  ru('Baza', ['База'], ['baza.io'], 'web'),
  ru('Readovka', ['Ридовка'], ['readovka.news'], 'web'),
  ru('Tsargrad', ['Zargrad', 'Царьград', 'Tsargrad TV'], ['tsargrad.tv'], 'tv'),
  ru('Rybar', ['Рыбарь'], ['rybar.ru'], 'blog'),
  ru('WarGonzo', ['War Gonzo', 'Варгонзо'], ['wargonzo.ru'], 'blog'),
  ru('Nowaja Gaseta', ['Novaya Gazeta', 'Новая газета'], ['novayagazeta.ru'], 'print'),
  ruEnglish(
    'Strategic Culture',
    ['Strategic Culture Foundation'],
    ['strategic-culture.su', 'strategic-culture.org'],
    'web',
  ),
  ruEnglish('SouthFront', ['South Front'], ['southfront.press', 'southfront.org'], 'web'),
  ruEnglish(
    'Russia in Global Affairs',
    ['Россия в глобальной политике'],
    ['globalaffairs.ru'],
    'print',
  ),
  ruGerman('Anti-Spiegel', ['Antispiegel', 'anti-spiegel.ru'], ['anti-spiegel.ru'], 'blog'),
  ruGerman('Moskauer Deutsche Zeitung', ['MDZ'], ['mdz-moskau.eu'], 'print'),
]

const exile = [
  abroad('LV')('Meduza', ['Медуза'], ['meduza.io'], 'web'),
  abroad('LV')(
    'Novaya Gazeta Europe',
    ['Nowaja Gaseta Europa', 'Новая газета Европа'],
    ['novayagazeta.eu'],
    'web',
  ),
  abroad('LV')(
    'The Insider',
    ['The Insider (Russland)', 'theins'],
    ['theins.ru', 'theins.press'],
    'web',
  ),
  abroad('NL')(
    'Doschd',
    ['TV Rain', 'Dozhd', 'Дождь', 'Telekanal Doschd'],
    ['tvrain.tv', 'tvrain.ru'],
    'tv',
  ),
  rowsOf('NL', 'en')('The Moscow Times', ['Moscow Times'], ['themoscowtimes.com'], 'web'),
  abroad('DE')(
    'Echo',
    ['Echo Moskwy', 'Echo of Moscow', 'Ekho Moskvy', 'Эхо Москвы'],
    ['echofm.online', 'echo.msk.ru'],
    'radio',
  ),
  abroad('LV')('Verstka', ['Wjorstka', 'Вёрстка'], ['verstka.media'], 'web'),
  abroad('RU')('Mediazona', ['Медиазона', 'Mediasona'], ['zona.media'], 'web'),
  abroad('CZ')('Important Stories', ['iStories', 'Важные истории'], ['istories.media'], 'web'),
  abroad('US')('Proekt', ['Projekt (Russland)', 'Проект'], ['proekt.media'], 'web'),
  abroad('RU')('Agentstvo', ['Агентство'], ['agents.media'], 'web'),
  abroad('RU')('Republic.ru', ['Slon.ru'], ['republic.ru'], 'web'),
  abroad('GE')('SOTA', ['SotaVision'], ['sotavision.world'], 'web'),
  abroad('RU')('Sobesednik', ['Собеседник'], ['sobesednik.com'], 'print'),
]

const belarus = [
  by('SB. Belarus Segodnya', ['Belarus Segodnya', 'Sowjetskaja Belorussija'], ['sb.by'], 'print'),
  by('Zerkalo', ['Zerkalo.io', 'Зеркало', 'Tut.by'], ['zerkalo.io'], 'web'),
  by('ONT', ['ОНТ'], ['ont.by'], 'tv'),
  rowsOf('PL', 'be')('Belsat', ['Belsat TV', 'Белсат'], ['belsat.eu'], 'tv'),
  rowsOf('PL', 'ru')('Nexta', ['NEXTA Live', 'NEXTA TV'], [], 'web'),
  rowsOf('LT', 'be')('Nasha Niva', ['Nascha Niwa', 'Наша Ніва'], ['nashaniva.com'], 'web'),
  rowsOf('PL', 'ru')('Charter 97', ['Charta 97', 'charter97.org'], ['charter97.org'], 'web'),
]

/** Russia, its newsrooms in exile, Belarus. */
export const russiaAndBelarus = [...stateOwned, ...privatelyOwned, ...exile, ...belarus]
