import style from './hairline.module.css'

/** A thin line along the top edge, shown only when something takes longer than a blink. */
export const Hairline = () => <span className={style.hairline} aria-hidden="true" />
