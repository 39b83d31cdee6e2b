import style from './stem-motif.module.css'

/** The stem line as an ornament: a relay, a translation read between the lines, an unnamed voice, a named one. */
export function StemMotif() {
  return (
    <svg className={style.motif} viewBox="0 0 24 232" aria-hidden="true">
      <path className={style.relay} d="M12 14v56" />
      <path className={style.inferred} d="M12 82v52" />
      <path className={style.unnamed} d="M12 148v58" />
      <rect className={style.square} x="5" y="4" width="14" height="14" rx="3" />
      <rect className={style.hollow} x="5.5" y="68.5" width="13" height="13" rx="3" />
      <circle className={style.ring} cx="12" cy="141" r="6.4" />
      <circle className={style.dot} cx="12" cy="213" r="7" />
    </svg>
  )
}
