/** A Czech opening quotation mark („) whose two strokes go on as sound: the name says what it does. */
export function Logo() {
  return (
    <svg width="44" height="44" viewBox="0 0 44 44" aria-hidden="true" focusable="false">
      <rect width="44" height="44" rx="11" fill="var(--color-accent)" />
      <g fill="none" stroke="var(--color-on-accent)" strokeWidth="4" strokeLinecap="round">
        <path d="M12 20v5c0 3.5-1.5 5.5-4 7" />
        <path d="M21 20v5c0 3.5-1.5 5.5-4 7" />
        <path d="M28.5 17.5c2.6 2.6 2.6 6.9 0 9.5" />
        <path d="M33.5 12.5c5.4 5.4 5.4 14.1 0 19.5" />
      </g>
      <g fill="var(--color-on-accent)">
        <circle cx="12" cy="18" r="3.6" />
        <circle cx="21" cy="18" r="3.6" />
      </g>
    </svg>
  )
}
