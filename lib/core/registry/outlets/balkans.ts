import { rowsOf } from '../outlet'

const rs = rowsOf('RS', 'sr')
const hr = rowsOf('HR', 'hr')
const si = rowsOf('SI', 'sl')
const ba = rowsOf('BA', 'bs')
const me = rowsOf('ME', 'sr')
const mk = rowsOf('MK', 'mk')
const al = rowsOf('AL', 'sq')
const baEnglish = rowsOf('BA', 'en')

/** The states of former Yugoslavia, and Albania. */
export const balkans = [
  rs('Politika', ['Политика'], ['politika.rs'], 'print'),
  rs('Danas', ['Данас'], ['danas.rs'], 'print'),
  rs('Blic', [], ['blic.rs'], 'print'),
  rs('Večernje novosti', ['Vecernje novosti', 'Novosti (Serbien)'], ['novosti.rs'], 'print'),
  rs('Kurir', [], ['kurir.rs'], 'print'),
  rs('Informer', [], ['informer.rs'], 'print'),
  rs('Vreme', ['Време'], ['vreme.com'], 'print'),
  rs('NIN', ['Nedeljne informativne novine'], ['nin.rs'], 'print'),
  rs('N1', ['N1 Srbija', 'N1 Info'], ['n1info.rs', 'n1info.com'], 'tv'),
  rs('RTS (Serbien)', ['Radio-televizija Srbije', 'RTS Srbija', 'РТС'], ['rts.rs'], 'tv'),
  rs('B92', [], ['b92.net'], 'tv'),
  hr('Jutarnji list', ['Jutarnji'], ['jutarnji.hr'], 'print'),
  hr('Večernji list', ['Vecernji list', 'Večernji'], ['vecernji.hr'], 'print'),
  hr('24sata', [], ['24sata.hr'], 'print'),
  hr('Index.hr', [], ['index.hr'], 'web'),
  hr('Slobodna Dalmacija', [], ['slobodnadalmacija.hr'], 'print'),
  hr('HRT', ['Hrvatska radiotelevizija', 'Glas Hrvatske'], ['hrt.hr'], 'tv'),
  si('Delo', ['Delo (Slovenija)'], ['delo.si'], 'print'),
  si('Dnevnik (Slovenija)', ['dnevnik.si'], ['dnevnik.si'], 'print'),
  si('Večer', ['Vecer'], ['vecer.com'], 'print'),
  si('Mladina', [], ['mladina.si'], 'print'),
  si('RTV Slovenija', ['RTV SLO', 'MMC RTV SLO'], ['rtvslo.si'], 'tv'),
  ba('Dnevni avaz', ['Avaz'], ['avaz.ba'], 'print'),
  ba('Oslobođenje', ['Oslobodjenje'], ['oslobodjenje.ba'], 'print'),
  ba('Klix', ['Klix.ba'], ['klix.ba'], 'web'),
  baEnglish(
    'Balkan Insight',
    ['BIRN', 'Balkan Investigative Reporting Network'],
    ['balkaninsight.com', 'birn.eu.com'],
    'web',
  ),
  me('Vijesti', ['Вијести'], ['vijesti.me'], 'print'),
  mk('Sloboden petschat', ['Sloboden Pechat', 'Слободен печат'], ['slobodenpecat.mk'], 'print'),
  al('Gazeta Shqiptare', [], [], 'print'),
  al('Top Channel', [], ['top-channel.tv'], 'tv'),
]
