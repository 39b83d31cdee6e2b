import type { Language } from '../language'

const words = (list: string) => new Set(list.split(' '))

/** Words whose point does not end a sentence, lower case and without the point. */
export const abbreviations: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: words(
    'dr prof gen nr bzw ca mio mrd st co hr fr hrn dipl ing abs art aufl bd bzgl evtl ggf inkl exkl insb jh jg jhd max min sog spr stellv str tel usf vgl vs zzgl abg gez geb gest verh hl kgl lt lic mag maj hptm oberst ob red sen jun ehem einschl etc anm orig übers hrsg ff jan feb mär apr jun jul aug sept sep okt nov dez mo di mi do fr sa',
  ),
  en: words(
    'mr mrs ms dr prof gen sen rep gov lt col maj capt cmdr adm sgt cpl pvt hon rev fr st jr sr messrs inc corp ltd co bros dept univ assn vs no nos vol ed eds est approx fig cf al ave blvd rd ft mt jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri',
  ),
}

/** Months and the like that follow an ordinal in German ("am 3. Oktober", "das 19. Jahrhundert"). */
export const afterOrdinal = words(
  'januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug sep sept okt nov dez jahrhundert jahrhunderts jahrhunderten jahrestag jahrestages geburtstag geburtstags todestag tag stock etage klasse liga weltkrieg weltkriegs weltkrieges armee brigade division bataillon verfassungszusatz zusatzartikel kongress bundestag bundestages bundestags legislaturperiode wahlperiode präsident präsidenten sanktionspaket paket quartal spieltag runde',
)

/** Words that begin an English sentence far more often than they follow an initialism such as "U.S." */
export const sentenceStarters = words(
  'the a an he she it they we you i this that these those there but and or so yet if when while after before in on at as for with by from to its his her their our my what who why how one two most many some another asked according however',
)
