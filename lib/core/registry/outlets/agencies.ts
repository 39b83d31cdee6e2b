import { agencyOf } from '../outlet'

const de = agencyOf('DE', 'de')

const worldwide = [
  agencyOf('GB', 'en')(
    'Reuters',
    ['Thomson Reuters', 'rtr', 'Reuters News', 'Рейтер', 'Агентство Рейтер'],
    ['reuters.com'],
  ),
  agencyOf('US', 'en')(
    'AP',
    ['Associated Press', 'The Associated Press', 'AP News', 'Nachrichtenagentur AP'],
    ['apnews.com', 'ap.org'],
  ),
  agencyOf('FR', 'fr')(
    'AFP',
    ['Agence France-Presse', 'Agence France Presse', 'Nachrichtenagentur AFP'],
    ['afp.com'],
  ),
  agencyOf('US', 'en')(
    'Bloomberg',
    ['Bloomberg News', 'Bloomberg Businessweek', 'Bloomberg TV'],
    ['bloomberg.com'],
  ),
  agencyOf('US', 'en')('UPI', ['United Press International'], ['upi.com']),
  agencyOf('US', 'en')(
    'Dow Jones Newswires',
    ['Dow Jones', 'DJN', 'Dow Jones News'],
    ['dowjones.com'],
  ),
  agencyOf('IT', 'en')('IPS', ['Inter Press Service'], ['ipsnews.net']),
]

const germanLanguage = [
  de(
    'dpa',
    ['Deutsche Presse-Agentur', 'Deutsche Presseagentur', 'Nachrichtenagentur dpa'],
    ['dpa.com'],
  ),
  de('dpa-AFX', ['dpa-AFX Wirtschaftsnachrichten'], ['dpa-afx.de'], undefined, 'dpa'),
  de('AFP Deutschland', ['AFP-Dienst', 'AFP (deutsch)'], [], undefined, 'AFP'),
  de('epd', ['Evangelischer Pressedienst'], ['epd.de']),
  de('KNA', ['Katholische Nachrichten-Agentur', 'Katholische Nachrichtenagentur'], ['kna.de']),
  de('dts', ['dts Nachrichtenagentur'], ['dts-nachrichtenagentur.de']),
  de('SID', ['Sport-Informations-Dienst'], ['sid.de']),
  de('ddp', ['dapd', 'Deutscher Depeschendienst'], []),
  de('ADN', ['Allgemeiner Deutscher Nachrichtendienst'], []),
  de('Pressenza', ['Pressenza Berlin'], ['pressenza.com']),
  de('CNA Deutsch', ['Katholische Nachrichtenagentur CNA Deutsch'], ['de.catholicnewsagency.com']),
  agencyOf('AT', 'de')(
    'APA',
    ['Austria Presse Agentur', 'APA-OTS', 'APA – Austria Presse Agentur'],
    ['apa.at', 'ots.at'],
  ),
  agencyOf('AT', 'de')('Kathpress', ['Katholische Presseagentur Österreich'], ['kathpress.at']),
  agencyOf('CH', 'de')(
    'Keystone-SDA',
    ['SDA', 'Schweizerische Depeschenagentur', 'Keystone SDA', 'SDA-ATS', 'ATS (Schweiz)'],
    ['keystone-sda.ch', 'sda.ch'],
  ),
  agencyOf('CH', 'de')('AWP', ['AWP Finanznachrichten'], ['awp.ch'], undefined, 'Keystone-SDA'),
]

const byTopic = [
  agencyOf('US', 'en')('CNA (Catholic)', ['Catholic News Agency'], ['catholicnewsagency.com']),
  agencyOf('US', 'en')('OSV News', ['Catholic News Service'], ['osvnews.com']),
  agencyOf('US', 'en')('RNS', ['Religion News Service'], ['religionnews.com']),
  agencyOf('CH', 'en')('The New Humanitarian', ['IRIN', 'IRIN News'], ['thenewhumanitarian.org']),
  agencyOf('US', 'en')('States Newsroom', [], ['statesnewsroom.com']),
  agencyOf('US', 'en')('S&P Global Platts', ['Platts'], ['spglobal.com']),
  agencyOf('GB', 'en')('Argus', ['Argus Media'], ['argusmedia.com']),
]

/** Agencies that work across the world, the German-language ones, and those with one subject. */
export const agencies = [...worldwide, ...germanLanguage, ...byTopic]
