import type { Scheme } from '../scheme'

/** Source reliability, A to F; belongs to a hop. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type Reliability = (typeof reliabilities)[number]

/** Information credibility, 1 to 6; belongs to a segment or a claim. */
export const credibilities = ['1', '2', '3', '4', '5', '6'] as const
export type Credibility = (typeof credibilities)[number]

/** Source reliability. Labels: STANAG 2511; sense of the explanations: FM 2-22.3, appendix B. */
export const reliabilityScheme: Scheme<Reliability> = {
  id: 'source-reliability',
  version: 1,
  name: { en: 'Source reliability', de: 'Zuverlässigkeit der Quelle' },
  standard: 'STANAG 2511',
  values: [
    {
      id: 'A',
      label: { en: 'Completely reliable', de: 'vollständig zuverlässig' },
      explanation: {
        en: 'No doubt that the source is genuine, trustworthy and competent; all it has said so far has held up.',
        de: 'Kein Zweifel an Echtheit, Vertrauenswürdigkeit und Sachkunde; alles, was die Quelle bisher sagte, hat sich bewährt.',
      },
      ordinal: 1,
    },
    {
      id: 'B',
      label: { en: 'Usually reliable', de: 'in der Regel zuverlässig' },
      explanation: {
        en: 'A slight doubt remains; most of what the source has said in the past proved right.',
        de: 'Ein leiser Zweifel bleibt; das meiste, was die Quelle früher sagte, erwies sich als richtig.',
      },
      ordinal: 2,
    },
    {
      id: 'C',
      label: { en: 'Fairly reliable', de: 'ziemlich zuverlässig' },
      explanation: {
        en: 'There is doubt, yet the source has given correct information before.',
        de: 'Es gibt Zweifel, doch die Quelle hat schon Zutreffendes mitgeteilt.',
      },
      ordinal: 3,
    },
    {
      id: 'D',
      label: { en: 'Not usually reliable', de: 'in der Regel nicht zuverlässig' },
      explanation: {
        en: 'There is serious doubt, although some of what the source said in the past was correct.',
        de: 'Es gibt erhebliche Zweifel, auch wenn einzelnes, was die Quelle früher sagte, zutraf.',
      },
      ordinal: 4,
    },
    {
      id: 'E',
      label: { en: 'Unreliable', de: 'unzuverlässig' },
      explanation: {
        en: 'The source is not genuine, trustworthy or competent; what it said in the past proved wrong.',
        de: 'Echtheit, Vertrauenswürdigkeit und Sachkunde fehlen; was die Quelle früher sagte, erwies sich als falsch.',
      },
      ordinal: 5,
    },
    {
      id: 'F',
      label: { en: 'Reliability cannot be judged', de: 'Zuverlässigkeit nicht beurteilbar' },
      explanation: {
        en: 'There is nothing to judge the source by, for instance because it is new. A gap, not a low grade.',
        de: 'Es fehlt jede Grundlage für ein Urteil, etwa weil die Quelle neu ist. Eine Lücke, keine schlechte Note.',
      },
      ordinal: null,
    },
  ],
}

/** Information credibility. Labels: STANAG 2511; sense of the explanations: FM 2-22.3, appendix B. */
export const credibilityScheme: Scheme<Credibility> = {
  id: 'information-credibility',
  version: 1,
  name: { en: 'Information credibility', de: 'Glaubwürdigkeit der Information' },
  standard: 'STANAG 2511',
  values: [
    {
      id: '1',
      label: { en: 'Confirmed by other sources', de: 'durch andere Quellen bestätigt' },
      explanation: {
        en: 'Other, independent sources say the same; it makes sense in itself and fits what else is known. Repetition is not confirmation.',
        de: 'Andere, unabhängige Quellen sagen dasselbe; es ist in sich schlüssig und passt zum übrigen Wissen. Wiederholung ist keine Bestätigung.',
      },
      ordinal: 1,
    },
    {
      id: '2',
      label: { en: 'Probably true', de: 'wahrscheinlich wahr' },
      explanation: {
        en: 'Not confirmed, but it makes sense in itself and fits what else is known.',
        de: 'Nicht bestätigt, aber in sich schlüssig und im Einklang mit dem übrigen Wissen.',
      },
      ordinal: 2,
    },
    {
      id: '3',
      label: { en: 'Possibly true', de: 'möglicherweise wahr' },
      explanation: {
        en: 'Not confirmed; it makes reasonable sense in itself and agrees with some of what else is known.',
        de: 'Nicht bestätigt; leidlich schlüssig und im Einklang mit einem Teil des übrigen Wissens.',
      },
      ordinal: 3,
    },
    {
      id: '4',
      label: { en: 'Doubtful', de: 'zweifelhaft' },
      explanation: {
        en: 'Not confirmed; it could be so but does not follow from anything, and nothing else is known of the matter.',
        de: 'Nicht bestätigt; es kann sein, ist aber nicht schlüssig, und sonst ist nichts zur Sache bekannt.',
      },
      ordinal: 4,
    },
    {
      id: '5',
      label: { en: 'Improbable', de: 'unwahrscheinlich' },
      explanation: {
        en: 'Not confirmed; it makes no sense in itself and other information speaks against it.',
        de: 'Nicht bestätigt; in sich nicht schlüssig, und anderes Wissen spricht dagegen.',
      },
      ordinal: 5,
    },
    {
      id: '6',
      label: { en: 'Truth cannot be judged', de: 'Wahrheitsgehalt nicht beurteilbar' },
      explanation: {
        en: 'There is nothing to compare the information with. A gap, not a low grade.',
        de: 'Es gibt nichts, woran sich die Information messen ließe. Eine Lücke, keine schlechte Note.',
      },
      ordinal: null,
    },
  ],
}
