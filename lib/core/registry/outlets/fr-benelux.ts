import { rowsOf } from '../outlet'

const fr = rowsOf('FR', 'fr')
const frEnglish = rowsOf('FR', 'en')
const be = rowsOf('BE', 'fr')
const flanders = rowsOf('BE', 'nl')
const eupen = rowsOf('BE', 'de')
const brussels = rowsOf('BE', 'en')
const nl = rowsOf('NL', 'nl')
const lu = rowsOf('LU', 'de')
const luFrench = rowsOf('LU', 'fr')

const france = [
  fr('Le Monde', ['Monde', 'LeMonde.fr'], ['lemonde.fr'], 'print'),
  fr('Le Figaro', ['Figaro', 'LeFigaro.fr'], ['lefigaro.fr'], 'print'),
  fr('Libération', ['Liberation', 'Libé'], ['liberation.fr'], 'print'),
  fr('Les Échos', ['Les Echos'], ['lesechos.fr'], 'print'),
  fr('Le Parisien', ['Aujourd’hui en France', 'Parisien'], ['leparisien.fr'], 'print'),
  fr('La Croix', [], ['la-croix.com'], 'print'),
  fr('L’Humanité', ['Humanité', 'L’Humanite'], ['humanite.fr'], 'print'),
  fr('L’Opinion', ['L’Opinion (France)'], ['lopinion.fr'], 'print'),
  fr('JDD', ['Le Journal du Dimanche', 'Journal du Dimanche'], ['lejdd.fr'], 'print'),
  fr('Ouest-France', [], ['ouest-france.fr'], 'print'),
  fr('Sud Ouest', [], ['sudouest.fr'], 'print'),
  fr('La Voix du Nord', [], ['lavoixdunord.fr'], 'print'),
  fr('Le Progrès', ['Le Progres'], ['leprogres.fr'], 'print'),
  fr('DNA', ['Dernières Nouvelles d’Alsace'], ['dna.fr'], 'print'),
  fr('La Dépêche du Midi', ['La Dépêche'], ['ladepeche.fr'], 'print'),
  fr('Nice-Matin', [], ['nicematin.com'], 'print'),
  fr('Le Point', [], ['lepoint.fr'], 'print'),
  fr('L’Express', ['L’Express (France)'], ['lexpress.fr'], 'print'),
  fr(
    'L’Obs',
    ['Le Nouvel Obs', 'Nouvel Observateur', 'Le Nouvel Observateur'],
    ['nouvelobs.com'],
    'print',
  ),
  fr('Marianne', [], ['marianne.net'], 'print'),
  fr('Paris Match', [], ['parismatch.com'], 'print'),
  fr('Valeurs actuelles', [], ['valeursactuelles.com'], 'print'),
  fr(
    'Le Canard enchaîné',
    ['Canard enchaîné', 'Le Canard enchaine'],
    ['lecanardenchaine.fr'],
    'print',
  ),
  fr('Charlie Hebdo', [], ['charliehebdo.fr'], 'print'),
  fr(
    'Le Monde diplomatique',
    ['Monde diplomatique', 'Le Monde diplo'],
    ['monde-diplomatique.fr'],
    'print',
  ),
  fr('Courrier international', [], ['courrierinternational.com'], 'print'),
  fr('La Tribune', ['La Tribune (France)'], ['latribune.fr'], 'print'),
  fr('Jeune Afrique', [], ['jeuneafrique.com'], 'print'),
  frEnglish('The Africa Report', [], ['theafricareport.com'], 'print', 'Jeune Afrique'),
  fr('Mediapart', ['Médiapart'], ['mediapart.fr'], 'web'),
  fr('Disclose', [], ['disclose.ngo'], 'web'),
  fr('Le Grand Continent', [], ['legrandcontinent.eu'], 'web'),
  fr('Contexte', [], ['contexte.com'], 'web'),
  fr(
    'Franceinfo',
    ['France Info', 'France Inter', 'Radio France'],
    ['francetvinfo.fr', 'franceinfo.fr', 'radiofrance.fr'],
    'radio',
  ),
  fr(
    'France Télévisions',
    ['France 2', 'France 3', 'France Televisions', 'France TV'],
    ['france.tv', 'francetelevisions.fr'],
    'tv',
  ),
  fr('TF1', ['TF1 Info'], ['tf1.fr', 'tf1info.fr'], 'tv'),
  fr('LCI', ['La Chaîne Info'], ['lci.fr'], 'tv', 'TF1'),
  fr('BFMTV', ['BFM', 'BFM TV', 'BFM Business'], ['bfmtv.com'], 'tv'),
  fr('CNews', ['i-Télé'], ['cnews.fr'], 'tv'),
  fr('Europe 1', [], ['europe1.fr'], 'radio'),
  fr('RTL (France)', ['RTL France', 'RTL.fr'], ['rtl.fr'], 'radio'),
  fr('France 24', ['France24'], ['france24.com'], 'tv', 'France Médias Monde'),
  fr('RFI', ['Radio France Internationale'], ['rfi.fr'], 'radio', 'France Médias Monde'),
  fr(
    'Arte',
    ['ARTE Journal', 'arte.tv', 'Association relative à la télévision européenne'],
    ['arte.tv'],
    'tv',
  ),
  fr('TV5Monde', ['TV5', 'TV5 Monde'], ['tv5monde.com'], 'tv'),
  frEnglish('Euronews', ['euronews.com'], ['euronews.com'], 'tv'),
  frEnglish(
    'Intelligence Online',
    ['Africa Intelligence'],
    ['intelligenceonline.com', 'africaintelligence.com'],
    'newsletter',
  ),
]

const benelux = [
  be('Le Soir', [], ['lesoir.be'], 'print'),
  be('La Libre Belgique', ['La Libre'], ['lalibre.be'], 'print'),
  be('L’Echo', ['L’Écho'], ['lecho.be'], 'print', 'Mediafin'),
  be('RTBF', [], ['rtbf.be'], 'tv'),
  flanders('De Standaard', [], ['standaard.be'], 'print'),
  flanders('De Morgen', [], ['demorgen.be'], 'print'),
  flanders('De Tijd', [], ['tijd.be'], 'print', 'Mediafin'),
  flanders('Het Laatste Nieuws', ['HLN'], ['hln.be'], 'print'),
  flanders('Knack', [], ['knack.be'], 'print'),
  flanders('VRT', ['VRT NWS'], ['vrt.be'], 'tv'),
  eupen('GrenzEcho', ['Grenz-Echo'], ['grenzecho.net'], 'print'),
  eupen('BRF', ['Belgischer Rundfunk'], ['brf.be'], 'radio'),
  brussels(
    'Politico Europe',
    ['Politico EU', 'POLITICO.eu', 'Brussels Playbook'],
    ['politico.eu'],
    'web',
    'Politico',
  ),
  brussels('Euractiv', ['EurActiv.com'], ['euractiv.com'], 'web'),
  brussels('EUobserver', ['EU Observer'], ['euobserver.com'], 'web'),
  brussels('The Brussels Times', ['Brussels Times'], ['brusselstimes.com'], 'web'),
  brussels('Brussels Signal', [], ['brusselssignal.eu'], 'web'),
  nl('NRC', ['NRC Handelsblad'], ['nrc.nl'], 'print'),
  nl('de Volkskrant', ['Volkskrant'], ['volkskrant.nl'], 'print'),
  nl('De Telegraaf', ['Telegraaf'], ['telegraaf.nl'], 'print'),
  nl('Trouw', [], ['trouw.nl'], 'print'),
  nl('AD', ['Algemeen Dagblad'], ['ad.nl'], 'print'),
  nl('Het Parool', ['Parool'], ['parool.nl'], 'print'),
  nl('Het Financieele Dagblad', ['FD'], ['fd.nl'], 'print'),
  nl('De Groene Amsterdammer', [], ['groene.nl'], 'print'),
  nl('NOS', ['NOS Nieuws', 'NOS Journaal'], ['nos.nl'], 'tv'),
  nl('RTL Nieuws', ['RTL Nederland'], ['rtl.nl', 'rtlnieuws.nl'], 'tv'),
  nl('NU.nl', [], ['nu.nl'], 'web'),
  nl('De Correspondent', [], ['decorrespondent.nl'], 'web'),
  nl('Follow the Money', ['FTM'], ['ftm.nl', 'ftm.eu'], 'web'),
  lu('Luxemburger Wort', [], ['wort.lu'], 'print'),
  lu('Tageblatt (Luxemburg)', ['Tageblatt'], ['tageblatt.lu'], 'print'),
  lu('RTL Luxembourg', ['RTL Lëtzebuerg', 'RTL Today'], ['rtl.lu'], 'tv'),
  lu('d’Lëtzebuerger Land', ['Lëtzebuerger Land'], ['land.lu'], 'print'),
  luFrench('Le Quotidien (Luxembourg)', [], ['lequotidien.lu'], 'print'),
]

/** France, Belgium, the Netherlands, Luxembourg, and what is written in Brussels about the Union. */
export const franceAndBenelux = [...france, ...benelux]
