import style from './list.module.css'

/** The words of an item in an opened list, with what explains them below; both are its name. */
export function ItemWords({ label, help }: { label: string; help?: string | null }) {
  return (
    <>
      <span>{label}</span>
      {help && (
        <span className={style.help} data-help>
          {help}
        </span>
      )}
    </>
  )
}
